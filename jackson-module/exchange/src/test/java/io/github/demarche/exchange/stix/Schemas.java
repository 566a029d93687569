package io.github.demarche.exchange.stix;

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
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** OASIS's schemas of STIX 2.1, which hold object by object; that of bundles refuses every bundle with a note. */
final class Schemas {
    private static final String ADDRESS =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";
    private static final Set<String> COMMON = Set.of("extension-definition", "language-content");

    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new HashMap<>();

    Schemas(Path validators) {
        Path files = validators.resolve("stix").resolve("schemas");
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas((String address) ->
                        address.startsWith(ADDRESS) ? read(files.resolve(address.substring(ADDRESS.length()))) : null));
    }

    /** What the schemas say of the objects of a bundle, each line one. */
    List<String> problems(JsonNode bundle) {
        List<String> problems = new ArrayList<>();
        for (JsonNode object : bundle.path("objects")) {
            String type = object.path("type").asString();
            schemas.computeIfAbsent(type, this::schema)
                    .validate(object.toString(), InputFormat.JSON)
                    .forEach(it -> problems.add(object.path("id").asString() + ": " + it));
        }
        return problems;
    }

    private Schema schema(String type) {
        String folder = COMMON.contains(type) ? "common/" : type.equals("relationship") ? "sros/" : "sdos/";
        return registry.getSchema(SchemaLocation.of(ADDRESS + folder + type + ".json"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
