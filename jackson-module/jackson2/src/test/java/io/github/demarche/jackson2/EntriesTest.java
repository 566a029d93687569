package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.EntriesContract;

class EntriesTest extends EntriesContract {
    EntriesTest() {
        super(Mappers.JSON);
    }
}
