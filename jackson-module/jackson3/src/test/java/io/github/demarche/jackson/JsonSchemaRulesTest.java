package io.github.demarche.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.schema.JsonSchemas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Each rule of the schemas, one by one: an object that keeps it is read, and one that breaks it is refused by both. */
class JsonSchemaRulesTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /** What a schema says without ruling; {@code not} tells kinds that are known from others. */
    private static final Set<String> NO_RULES =
            Set.of("description", "examples", "not", "$schema", "$id", "title", "$defs");

    private static final Map<String, JsonNode> VALUES = Map.of(
            "string", JSON.stringNode("a"),
            "integer", JSON.numberNode(7),
            "number", JSON.numberNode(0.5),
            "boolean", JSON.booleanNode(true),
            "array", JSON.arrayNode(),
            "object", JSON.objectNode());

    private static final ObjectNode STATEMENT = Mappers.PLAIN.valueToTree(JsonSchemas.statement());
    private static final ObjectNode DOSSIER = Mappers.PLAIN.valueToTree(JsonSchemas.dossier());
    private static final Map<String, Table> TABLES = tables();

    /** The rules of one type, with objects of it that keep them. */
    private static final class Table {
        private final String title;
        private final ObjectNode rules;
        private final ObjectNode defined;
        private final Schema schema;
        private final List<ObjectNode> objects = new ArrayList<>();

        Table(String title, ObjectNode rules, ObjectNode whole) {
            this.title = title;
            this.rules = rules;
            ObjectNode alone = rules.deepCopy();
            defined = (ObjectNode) whole.get("$defs");
            alone.set("$defs", defined);
            alone.set("$schema", whole.get("$schema"));
            schema = JsonSchemaTest.VALIDATOR.getSchema(alone.toString());
        }

        void assertRefused(JsonNode broken, String rule) {
            String json = broken.toString();
            assertThat(schema.validate(json, InputFormat.JSON))
                    .as("%s: %s", rule, json)
                    .isNotEmpty();
            assertThatThrownBy(() -> read(json)).as("%s: %s", rule, json).isInstanceOf(DemarcheReadException.class);
        }

        void assertTaken(ObjectNode object) {
            assertThat(schema.validate(object.toString(), InputFormat.JSON))
                    .as(object.toString())
                    .isEmpty();
            assertThat(read(object.toString())).isNotNull();
        }

        /** The rules themselves, where they are a reference to others; one to an object stays, since that has a table of its own. */
        private JsonNode resolved(JsonNode part) {
            JsonNode reference = part.path("allOf").path(0).isMissingNode()
                    ? part
                    : part.path("allOf").path(0);
            if (!reference.has("$ref")) {
                return part;
            }
            String name = reference.get("$ref").asString();
            assertThat(name).startsWith("#/$defs/");
            JsonNode definition = defined.get(name.substring("#/$defs/".length()));
            return definition.has("type") ? reference : resolved(definition);
        }

        private Object read(String json) {
            Class<?> type = Format.types().stream()
                    .filter(it -> it.getSimpleName().equals(title))
                    .findFirst()
                    .orElseThrow();
            return Mappers.JSON.read(json, type);
        }
    }

    private static Map<String, Table> tables() {
        Map<String, Table> tables = new TreeMap<>();
        STATEMENT
                .get("$defs")
                .forEachEntry((title, rules) -> tables.put(title, new Table(title, (ObjectNode) rules, STATEMENT)));
        // Unions and references have no rules of their own.
        tables.values().removeIf(table -> !table.rules.has("type"));
        for (String title : List.of("Article", "Dossier")) {
            tables.put(title, new Table(title, (ObjectNode) DOSSIER.get("$defs").get(title), DOSSIER));
        }
        for (Path golden : golden()) {
            String title = golden.getFileName().toString().startsWith("dossier") ? "Dossier" : "";
            JsonNode json = Mappers.PLAIN.readTree(golden);
            collect(json, title, tables);
            if (json.get("article") instanceof ObjectNode article) {
                // The publisher of an article is defined in the dossier around it.
                collect(article.deepCopy().without("publisher"), "", tables);
            }
        }
        return tables;
    }

    private static List<Path> golden() {
        try (Stream<Path> files = Files.list(Path.of("../wire/src/test/resources/golden"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Finds the objects of all types: those that keep the rules, and are read without the dossier around them. */
    private static void collect(JsonNode value, String title, Map<String, Table> tables) {
        if (value instanceof ObjectNode object) {
            tables.values().stream()
                    .filter(table -> title.isEmpty() ? fits(table, object) : table.title.equals(title))
                    .forEach(table -> table.objects.add(object));
        }
        value.forEach(child -> collect(child, "", tables));
    }

    private static boolean fits(Table table, ObjectNode object) {
        return !table.title.equals("Dossier")
                && table.schema.validate(object.toString(), InputFormat.JSON).isEmpty()
                && catchException(() -> table.read(object.toString())) == null;
    }

    @TestFactory
    List<DynamicTest> rules() {
        assertThat(TABLES).hasSizeGreaterThan(30);
        return TABLES.values().stream()
                .map(table -> DynamicTest.dynamicTest(table.title, () -> check(table)))
                .toList();
    }

    private static void check(Table table) {
        assertThat(table.objects).isNotEmpty();
        ObjectNode any = table.objects.get(0);
        table.assertTaken(any);
        VALUES.forEach((sort, value) -> {
            if (!sort.equals("object")) {
                table.assertRefused(value, "type");
            }
        });
        table.rules.path("required").forEach(name -> {
            ObjectNode broken = any.deepCopy();
            broken.remove(name.asString());
            table.assertRefused(broken, "required");
            table.assertRefused(any.deepCopy().putNull(name.asString()), "null");
        });
        JsonNode more = table.rules.get("additionalProperties");
        if (more.isBoolean() && !more.asBoolean()) {
            table.assertRefused(any.deepCopy().put("noSuchProperty", 1), "additionalProperties");
        } else if (more.isObject()) {
            faults(more, table)
                    .forEach((rule, value) ->
                            table.assertRefused(JSON.objectNode().set("en", value), "additionalProperties " + rule));
        }
        if (table.rules.has("minProperties")) {
            table.assertRefused(JSON.objectNode(), "minProperties");
        }
        if (table.rules.has("propertyNames")) {
            table.assertRefused(JSON.objectNode().put("e n", "a"), "propertyNames");
        }
        table.rules.path("properties").forEachEntry((name, rules) -> {
            ObjectNode with = table.objects.stream()
                    .filter(it -> it.has(name))
                    .findFirst()
                    .orElse(any);
            table.assertTaken(with);
            faults(rules, table)
                    .forEach(
                            (rule, value) -> table.assertRefused(with.deepCopy().set(name, value), name + ": " + rule));
        });
        assertThat(Set.of("type", "properties", "required", "additionalProperties", "minProperties", "propertyNames"))
                .containsAll(ruling(table.rules));
    }

    private static Set<String> ruling(JsonNode rules) {
        Set<String> ruling = new TreeSet<>(rules.propertyNames());
        ruling.removeAll(NO_RULES);
        return ruling;
    }

    /** A value that breaks it, for each rule of a value. */
    private static Map<String, JsonNode> faults(JsonNode part, Table table) {
        Map<String, JsonNode> faults = new LinkedHashMap<>();
        JsonNode rules = table.resolved(part);
        Set<String> sorts = sorts(rules, table);
        VALUES.forEach((sort, value) -> {
            if (!sorts.contains(sort)) {
                faults.put("type " + sort, value);
            }
        });
        for (String rule : ruling(rules)) {
            JsonNode limit = rules.get(rule);
            switch (rule) {
                case "type" -> assertThat(sorts).isNotEmpty();
                case "enum", "const" -> faults.put(rule, JSON.stringNode("no-such-token"));
                case "pattern" -> {
                    assertThat("A b").doesNotContainPattern(limit.asString());
                    faults.put(rule, JSON.stringNode("A b"));
                }
                case "minLength" -> faults.put(rule, JSON.stringNode(""));
                case "minimum" -> faults.put(rule, JSON.numberNode(limit.asLong() - 1));
                case "maximum" -> faults.put(rule, JSON.numberNode(limit.asLong() + 1));
                case "items" ->
                    faults(limit, table).forEach((inner, value) -> {
                        ArrayNode list = JSON.arrayNode();
                        faults.put("items " + inner, list.add(value));
                    });
                // What it refers to has rules of its own.
                case "$ref" -> assertThat(limit.asString()).startsWith("#/$defs/");
                case "oneOf" ->
                    limit.forEach(choice -> {
                        if (choice.has("pattern")) {
                            faults.put("oneOf", JSON.stringNode("A b"));
                        }
                    });
                default -> throw new AssertionError("a rule that is not tested: " + rule);
            }
        }
        return faults;
    }

    private static Set<String> sorts(JsonNode part, Table table) {
        Set<String> sorts = new TreeSet<>();
        JsonNode rules = table.resolved(part);
        if (rules.has("oneOf")) {
            rules.get("oneOf").forEach(choice -> sorts.addAll(sorts(choice, table)));
        } else if (rules.has("$ref")) {
            sorts.add("object");
        } else {
            sorts.add(rules.get("type").asString());
            if (sorts.contains("number")) {
                sorts.add("integer");
            }
        }
        return sorts;
    }
}
