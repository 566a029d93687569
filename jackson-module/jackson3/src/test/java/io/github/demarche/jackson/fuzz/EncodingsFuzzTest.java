package io.github.demarche.jackson.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.statement.Statement;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The first byte chooses an encoding. The others are read in it and give the same again once written, or are refused. */
class EncodingsFuzzTest {
    private static final List<ObjectMapper> MAPPERS = List.of(
            CBORMapper.builder().addModule(new DemarcheModule()).build(),
            SmileMapper.builder().addModule(new DemarcheModule()).build(),
            YAMLMapper.builder().addModule(new DemarcheModule()).build());

    @DictionaryFile(resourcePath = "format.dict")
    @FuzzTest(maxDuration = "10m")
    void bytes(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        ObjectMapper mapper = MAPPERS.get(Math.floorMod(bytes[0], MAPPERS.size()));
        Statement read;
        try {
            read = mapper.readValue(Arrays.copyOfRange(bytes, 1, bytes.length), Statement.class);
        } catch (JacksonException e) {
            return;
        }
        if (read != null) {
            assertThat(mapper.readValue(mapper.writeValueAsBytes(read), Statement.class))
                    .isEqualTo(read);
        }
    }
}
