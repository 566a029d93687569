package io.github.demarche.jackson;

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
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;

/**
 * What is written, to the letter: one file per case. {@code -Dgolden.update=true} writes the files anew; the difference then
 * shows in the commit.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = Mappers.PLAIN
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    static Set<Map.Entry<String, Object>> cases() {
        return GoldenCases.all().entrySet();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWrittenAsItsFileAndReadFromIt(Map.Entry<String, Object> golden) throws IOException {
        Path file = FOLDER.resolve(golden.getKey() + ".json");
        String json = WRITER.writeValueAsString(golden.getValue()) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, json);
        }
        assertThat(file).hasContent(json);
        Class<?> type = golden.getValue().getClass();
        Class<?> read = io.github.demarche.wire.Format.typeOf(type).orElseThrow();
        assertThat((Object) Mappers.PLAIN.readValue(Files.readString(file), read))
                .isEqualTo(golden.getValue());
    }

    @Test
    void everyFileHasItsCase() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(names)
                    .hasSizeGreaterThan(20)
                    .isEqualTo(new TreeSet<>(GoldenCases.all().keySet()));
        }
    }
}
