package io.github.demarche.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image of GraalVM contains only resources that a file in each jar names. */
class NativeImageTest {
    private static final String CONFIGURATION =
            "/META-INF/native-image/io.github.demarche/demarche-core/resource-config.json";
    private static final Pattern ENTRY = Pattern.compile("\"pattern\": \"([^\"]*)\"");

    @Test
    void asksForEveryTable() throws IOException, URISyntaxException {
        List<String> tables = tables();
        assertThat(tables).hasSizeGreaterThan(10).contains("io/github/demarche/actor/states.tsv");
        List<Pattern> asked = asked();
        assertThat(asked).isNotEmpty();
        assertThat(tables)
                .allMatch(table -> asked.stream()
                        .anyMatch(pattern -> pattern.matcher(table).matches()));
    }

    /** All resources next to the classes. */
    private static List<String> tables() throws IOException, URISyntaxException {
        Path classes = Path.of(TsvTable.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("io"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".class"))
                    .toList();
        }
    }

    private static List<Pattern> asked() throws IOException {
        try (InputStream in = Objects.requireNonNull(NativeImageTest.class.getResourceAsStream(CONFIGURATION))) {
            return ENTRY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map((MatchResult entry) -> Pattern.compile(entry.group(1).replace("\\\\", "\\")))
                    .toList();
        }
    }
}
