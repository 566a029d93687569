package io.github.demarche.jackson;

import io.github.demarche.wire.contract.EntriesContract;

class EntriesTest extends EntriesContract {
    EntriesTest() {
        super(Mappers.JSON);
    }
}
