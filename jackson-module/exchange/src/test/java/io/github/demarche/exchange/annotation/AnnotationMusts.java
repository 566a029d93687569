package io.github.demarche.exchange.annotation;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The assertions of the W3C's test suite that an annotation, or a collection, must satisfy. */
final class AnnotationMusts {
    private static final String BASE = "https://musts.test/";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, Schema> assertions = new LinkedHashMap<>();

    AnnotationMusts(Path suite, String test) {
        Map<String, String> schemas = new HashMap<>();
        for (Path file : files(suite)) {
            schemas.put(BASE + file.getFileName(), read(file));
        }
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4, it -> it.schemas(schemas));
        for (JsonNode assertion : JSON.readTree(read(suite.resolve(test))).path("assertions")) {
            Path file = suite.resolve(assertion.stringValue());
            if (!JSON.readTree(read(file)).path("expectedResult").stringValue().equals("valid")) {
                throw new IllegalStateException(file + " expects what is not valid");
            }
            assertions.put(
                    file.getFileName().toString(), registry.getSchema(SchemaLocation.of(BASE + file.getFileName())));
        }
    }

    int size() {
        return assertions.size();
    }

    /** The assertions that a value does not satisfy. */
    List<String> broken(JsonNode value) {
        List<String> broken = new ArrayList<>();
        assertions.forEach((name, schema) -> {
            if (!schema.validate(JSON.writeValueAsString(value), InputFormat.JSON)
                    .isEmpty()) {
                broken.add(name);
            }
        });
        return broken;
    }

    private static List<Path> files(Path suite) {
        try (Stream<Path> files = Files.walk(suite)) {
            return files.filter(it -> it.toString().endsWith(".json")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
