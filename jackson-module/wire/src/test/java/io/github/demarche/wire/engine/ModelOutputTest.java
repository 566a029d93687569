package io.github.demarche.wire.engine;

import io.github.demarche.wire.contract.ModelOutputContract;

class ModelOutputTest extends ModelOutputContract {
    ModelOutputTest() {
        super(new WireDrafts());
    }
}
