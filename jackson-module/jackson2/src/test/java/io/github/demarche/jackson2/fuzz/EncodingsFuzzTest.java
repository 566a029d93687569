package io.github.demarche.jackson2.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.jackson2.DemarcheModule;
import io.github.demarche.statement.Statement;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The first byte chooses an encoding. The others are read in it and give the same again once written, or are refused. */
class EncodingsFuzzTest {
    private static final List<ObjectMapper> MAPPERS = List.of(
            JsonMapper.builder().addModule(new DemarcheModule()).build(),
            CBORMapper.builder().addModule(new DemarcheModule()).build(),
            SmileMapper.builder().addModule(new DemarcheModule()).build(),
            YAMLMapper.builder().addModule(new DemarcheModule()).build());

    @DictionaryFile(resourcePath = "format.dict")
    @FuzzTest(maxDuration = "10m")
    void statements(byte[] bytes) throws IOException {
        areReadOrRefused(bytes, Statement.class);
    }

    @DictionaryFile(resourcePath = "format.dict")
    @FuzzTest(maxDuration = "10m")
    void dossiers(byte[] bytes) throws IOException {
        areReadOrRefused(bytes, Dossier.class);
    }

    private static <T> void areReadOrRefused(byte[] bytes, Class<T> type) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        ObjectMapper mapper = MAPPERS.get(Math.floorMod(bytes[0], MAPPERS.size()));
        T read;
        try {
            read = mapper.readValue(Arrays.copyOfRange(bytes, 1, bytes.length), type);
        } catch (IOException e) {
            return;
        }
        if (read != null) {
            assertThat(mapper.readValue(mapper.writeValueAsBytes(read), type)).isEqualTo(read);
        }
    }
}
