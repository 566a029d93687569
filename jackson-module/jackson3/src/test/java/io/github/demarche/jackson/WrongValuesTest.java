package io.github.demarche.jackson;

import io.github.demarche.wire.contract.WrongValuesContract;

class WrongValuesTest extends WrongValuesContract {
    WrongValuesTest() {
        super(Mappers.JSON);
    }
}
