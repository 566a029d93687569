package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The exact output, with one file per case. {@code -Dgolden.update=true} re-creates the files; the difference is then
 * visible in the commit.
 */
public abstract class GoldenContract {
    private final Json mapper;

    protected GoldenContract(Json mapper) {
        this.mapper = mapper;
    }

    private static final String HINT =
            "-Dgolden.update=true re-creates the files; delete one that has no case any more";
    private static final Path FOLDER = Path.of("../wire/src/test/resources/golden");

    static Set<Map.Entry<String, Object>> cases() {
        return GoldenCases.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("io.github.demarche.wire.contract.GoldenContract#cases")
    void isWrittenAsItsFileAndReadFromIt(Map.Entry<String, Object> golden) throws IOException {
        Path file = file(golden);
        update(golden);
        assertThat(file).as(HINT).hasContent(json(golden));
        Class<?> type = golden.getValue().getClass();
        Class<?> read = io.github.demarche.wire.engine.Format.typeOf(type).orElseThrow();
        assertThat((Object) mapper.read(Files.readString(file), read)).isEqualTo(golden.getValue());
    }

    private static Path file(Map.Entry<String, Object> golden) {
        return FOLDER.resolve(golden.getKey() + ".json");
    }

    private String json(Map.Entry<String, Object> golden) throws IOException {
        return mapper.pretty(golden.getValue()) + "\n";
    }

    private void update(Map.Entry<String, Object> golden) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file(golden), json(golden));
        }
    }

    @Test
    void everyFileHasItsCase() throws IOException {
        // It may run first: a new case must have its file in the same run.
        for (Map.Entry<String, Object> golden : cases()) {
            update(golden);
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names)
                    .as(HINT)
                    .hasSizeGreaterThan(20)
                    .isEqualTo(new TreeSet<>(GoldenCases.all().keySet()));
        }
    }
}
