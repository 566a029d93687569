package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.AnswersContract;

class AnswersTest extends AnswersContract {
    AnswersTest() {
        super(Mappers.JSON);
    }
}
