package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.GoldenContract;

class GoldenTest extends GoldenContract {
    GoldenTest() {
        super(Mappers.JSON);
    }
}
