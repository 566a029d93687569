package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A native image of GraalVM contains only the resources that a file in each jar names. */
public abstract class NativeImageContract {
    private static final Pattern ENTRY = Pattern.compile("\"pattern\": \"([^\"]*)\"");

    private final Class<?> module;
    private final String artifact;

    /**
     * Checks a module.
     *
     * @param module a class of the module
     * @param artifact the name of its artifact
     */
    protected NativeImageContract(Class<?> module, String artifact) {
        this.module = module;
        this.artifact = artifact;
    }

    @Test
    void containsEveryResourceOfTheModule() throws IOException, URISyntaxException {
        List<String> resources = resources();
        List<Pattern> named = named();
        assertThat(resources).isNotEmpty();
        assertThat(resources)
                .allMatch(resource -> named.stream()
                        .anyMatch(pattern -> pattern.matcher(resource).matches()));
    }

    /** The resources next to the classes. */
    private List<String> resources() throws IOException, URISyntaxException {
        Path classes = Path.of(
                module.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("io"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.endsWith(".class"))
                    .toList();
        }
    }

    private List<Pattern> named() throws IOException {
        String file = "/META-INF/native-image/io.github.demarche/" + artifact + "/resource-config.json";
        try (InputStream in = Objects.requireNonNull(module.getResourceAsStream(file), file)) {
            return ENTRY.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(entry -> Pattern.compile(entry.group(1).replace("\\\\", "\\")))
                    .toList();
        }
    }
}
