package io.github.demarche.jackson.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.statement.Statement;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Any bytes are a statement that round-trips, or an exception of Jackson. */
class StatementFuzzTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DemarcheModule()).build();

    @FuzzTest(maxDuration = "10m")
    void bytes(byte[] json) {
        Statement read;
        try {
            read = MAPPER.readValue(json, Statement.class);
        } catch (JacksonException e) {
            return;
        }
        // JSON's null is read as null, as Jackson does.
        if (read != null) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(read), Statement.class))
                    .isEqualTo(read);
        }
    }
}
