package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.WrongValuesContract;

class WrongValuesTest extends WrongValuesContract {
    WrongValuesTest() {
        super(Mappers.JSON);
    }
}
