package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.YamlContract;

class YamlTest extends YamlContract {
    YamlTest() {
        super(Mappers.JSON);
    }
}
