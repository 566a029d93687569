package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.RoundTripContract;

class RoundTripPropertiesTest extends RoundTripContract {
    RoundTripPropertiesTest() {
        super(Mappers.JSON);
    }
}
