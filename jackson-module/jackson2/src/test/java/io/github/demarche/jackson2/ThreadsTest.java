package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.ThreadsContract;

class ThreadsTest extends ThreadsContract {
    ThreadsTest() {
        super(Mappers.JSON);
    }
}
