package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.NothingSilentContract;

class NothingSilentTest extends NothingSilentContract {
    NothingSilentTest() {
        super(Mappers.JSON);
    }
}
