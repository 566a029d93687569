package io.github.demarche.jackson;

import io.github.demarche.wire.contract.FormatContract;

class FormatTest extends FormatContract {
    FormatTest() {
        super(Mappers.JSON);
    }
}
