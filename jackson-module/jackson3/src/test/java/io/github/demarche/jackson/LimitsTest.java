package io.github.demarche.jackson;

import io.github.demarche.wire.contract.LimitsContract;

class LimitsTest extends LimitsContract {
    LimitsTest() {
        super(Mappers.JSON);
    }
}
