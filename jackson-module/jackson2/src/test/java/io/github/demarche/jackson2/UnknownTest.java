package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.UnknownContract;

class UnknownTest extends UnknownContract {
    UnknownTest() {
        super(Mappers.JSON);
    }
}
