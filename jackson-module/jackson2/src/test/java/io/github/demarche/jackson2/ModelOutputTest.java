package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.ModelOutputContract;

class ModelOutputTest extends ModelOutputContract {
    ModelOutputTest() {
        super(Mappers.JSON);
    }
}
