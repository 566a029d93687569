package io.github.demarche.jackson;

import io.github.demarche.wire.contract.UserTypesContract;

class UserTypesTest extends UserTypesContract {
    UserTypesTest() {
        super(Mappers.JSON);
    }
}
