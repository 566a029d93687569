package io.github.demarche.jackson;

import io.github.demarche.wire.contract.NativeImageContract;

class NativeImageTest extends NativeImageContract {
    NativeImageTest() {
        super(DemarcheModule.class, "demarche-jackson");
    }
}
