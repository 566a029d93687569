package io.github.demarche.jackson;

import io.github.demarche.wire.contract.AnswersContract;

class AnswersTest extends AnswersContract {
    AnswersTest() {
        super(Mappers.JSON);
    }
}
