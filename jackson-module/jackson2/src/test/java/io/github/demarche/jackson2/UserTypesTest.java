package io.github.demarche.jackson2;

import io.github.demarche.wire.contract.UserTypesContract;

class UserTypesTest extends UserTypesContract {
    UserTypesTest() {
        super(Mappers.JSON);
    }
}
