package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact output, with one file per case. {@code -Dgolden.update=true} re-creates the files; the difference is then
 * visible in the commit.
 */
public abstract class GoldenContract {
    private final Json mapper;
    private final GoldenFiles files;

    protected GoldenContract(Json mapper) {
        this.mapper = mapper;
        this.files = new GoldenFiles("golden", mapper);
    }

    private static final String HINT =
            "-Dgolden.update=true re-creates the files; delete one that has no case any more";

    static Set<Map.Entry<String, Object>> cases() {
        return GoldenCases.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.GoldenContract#cases")
    void isWrittenAsItsFileAndReadFromIt(Map.Entry<String, Object> golden) throws IOException {
        Path file = files.file(golden);
        files.update(golden);
        assertThat(file).as(HINT).hasContent(files.json(golden));
        Class<?> type = golden.getValue().getClass();
        Class<?> read = io.github.demarche.wire.engine.Format.typeOf(type).orElseThrow();
        assertThat((Object) mapper.read(Files.readString(file), read)).isEqualTo(golden.getValue());
    }

    @Test
    void everyFileHasItsCase() throws IOException {
        // It may run first: a new case must have its file in the same run.
        for (Map.Entry<String, Object> golden : cases()) {
            files.update(golden);
        }
        assertThat(files.names())
                .as(HINT)
                .hasSizeGreaterThan(20)
                .isEqualTo(GoldenCases.all().keySet());
    }
}
