package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.CompatibilityContract;

class CompatibilityTest extends CompatibilityContract {
    CompatibilityTest() {
        super(Mappers.JSON);
    }
}
