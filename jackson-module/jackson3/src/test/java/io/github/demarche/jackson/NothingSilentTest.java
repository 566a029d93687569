package io.github.demarche.jackson;

import io.github.demarche.wire.contract.NothingSilentContract;

class NothingSilentTest extends NothingSilentContract {
    NothingSilentTest() {
        super(Mappers.JSON);
    }
}
