package io.github.demarche.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The build runs these tests on several versions of Jackson; none may pass for another. */
class JacksonVersionTest {
    @Test
    void runsOnTheVersionThatTheBuildAskedFor() {
        String asked = System.getProperty("jackson.version");
        assertThat(asked).as("the version, which the build names").isNotEmpty();
        assertThat(new JsonMapper().version()).hasToString(asked);
        assertThat(new JsonFactory().version()).hasToString(asked);
    }

    /** Of two on the class path, the first would hide the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "com/fasterxml/jackson/databind/ObjectMapper.class",
                "com/fasterxml/jackson/core/JsonParser.class",
                "com/fasterxml/jackson/annotation/JsonFormat.class"
            })
    void everyPartOfJacksonIsThereOnce(String type) throws IOException {
        assertThat(Collections.list(getClass().getClassLoader().getResources(type)))
                .hasSize(1);
    }
}
