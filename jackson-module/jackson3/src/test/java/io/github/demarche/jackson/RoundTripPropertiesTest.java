package io.github.demarche.jackson;

import io.github.demarche.wire.contract.RoundTripContract;

class RoundTripPropertiesTest extends RoundTripContract {
    RoundTripPropertiesTest() {
        super(Mappers.JSON);
    }
}
