package io.github.demarche.jackson;

import io.github.demarche.wire.UnknownProperties;
import tools.jackson.databind.json.JsonMapper;

/** The mappers of the tests. */
final class Mappers {
    static final JsonMapper PLAIN =
            JsonMapper.builder().addModule(new DemarcheModule()).build();

    static final JsonMapper STRICT = JsonMapper.builder()
            .addModule(new DemarcheModule(UnknownProperties.FAIL))
            .build();

    private Mappers() {}
}
