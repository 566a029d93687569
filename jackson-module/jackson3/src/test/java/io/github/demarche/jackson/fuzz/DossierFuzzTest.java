package io.github.demarche.jackson.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.jackson.DemarcheModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Any bytes are a dossier that round-trips, or an exception of Jackson. */
class DossierFuzzTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new DemarcheModule()).build();

    @FuzzTest(maxDuration = "10m")
    void bytes(byte[] json) {
        Dossier read;
        try {
            read = MAPPER.readValue(json, Dossier.class);
        } catch (JacksonException e) {
            return;
        }
        // JSON's null is read as null, as Jackson does.
        if (read != null) {
            assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(read), Dossier.class))
                    .isEqualTo(read);
        }
    }
}
