package io.github.demarche.jackson;

import io.github.demarche.wire.contract.ModelOutputContract;

class ModelOutputTest extends ModelOutputContract {
    ModelOutputTest() {
        super(Mappers.JSON);
    }
}
