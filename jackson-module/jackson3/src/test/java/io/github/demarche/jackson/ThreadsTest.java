package io.github.demarche.jackson;

import io.github.demarche.wire.contract.ThreadsContract;

class ThreadsTest extends ThreadsContract {
    ThreadsTest() {
        super(Mappers.JSON);
    }
}
