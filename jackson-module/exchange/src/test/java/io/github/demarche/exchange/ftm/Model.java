package io.github.demarche.exchange.ftm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks entities against the model of FollowTheMoney, more strictly than its own tools, which drop in silence what is wrong. */
final class Model {
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");
    private static final Pattern DATE = Pattern.compile("[12][0-9]{3}(-[01][0-9](-[0-3][0-9])?)?");
    private static final JsonNode MODEL = read();

    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> schemas = new HashMap<>();

    private Model() {}

    /** What is wrong with entities, each line one. */
    static List<String> problems(List<JsonNode> entities) {
        Model model = new Model();
        for (JsonNode entity : entities) {
            String id = entity.path("id").asString("");
            if (model.schemas.put(id, entity.path("schema").asString("")) != null) {
                model.problems.add(id + " is there twice");
            }
        }
        entities.forEach(model::entity);
        return model.problems;
    }

    private void entity(JsonNode entity) {
        String id = entity.path("id").asString("");
        if (!ID.matcher(id).matches() || id.length() > 200) {
            problems.add("no id: " + id);
        }
        JsonNode schema = MODEL.path("schemata").path(entity.path("schema").asString(""));
        if (schema.isMissingNode() || schema.path("abstract").asBoolean(false)) {
            problems.add(id + " has no schema: " + entity.path("schema"));
            return;
        }
        JsonNode properties = entity.path("properties");
        ancestors(schema).flatMap(it -> stream(it.path("required"))).distinct().forEach(required -> {
            if (properties.path(required.asString()).isEmpty()) {
                problems.add(id + " lacks " + required.asString());
            }
        });
        properties.propertyNames().forEach(name -> property(id, schema, name, properties.path(name)));
    }

    private void property(String id, JsonNode schema, String name, JsonNode values) {
        Optional<JsonNode> found = ancestors(schema)
                .map(it -> it.path("properties").path(name))
                .filter(it -> !it.isMissingNode())
                .findFirst();
        if (found.isEmpty()) {
            problems.add(id + " has a property that its schema lacks: " + name);
            return;
        }
        JsonNode property = found.get();
        if (property.path("stub").asBoolean(false)
                || property.path("deprecated").asBoolean(false)) {
            problems.add(id + " has a stub or a deprecated property: " + name);
        }
        if (!values.isArray() || values.isEmpty()) {
            problems.add(id + ": the values of " + name + " are no list");
        }
        if (stream(values).distinct().count() < values.size()) {
            problems.add(id + ": a value of " + name + " is there twice");
        }
        for (JsonNode value : values) {
            value(id, name, property, value);
        }
    }

    private void value(String id, String name, JsonNode property, JsonNode value) {
        String words = value.isString() ? value.asString() : "";
        String type = property.path("type").asString();
        JsonNode known = MODEL.path("types").path(type).path("values");
        boolean isOfType = switch (type) {
            case "date" -> DATE.matcher(words).matches();
            case "country", "language", "topic" -> known.has(words);
            case "entity" -> isReference(property, words);
            default -> true;
        };
        if (!isOfType
                || words.isBlank()
                || !words.equals(words.strip())
                || words.length() > property.path("maxLength").asInt()) {
            problems.add(id + ": " + name + " is no " + type + ": " + value);
        }
    }

    private boolean isReference(JsonNode property, String id) {
        String schema = schemas.getOrDefault(id, "");
        String range = property.path("range").asString();
        return stream(MODEL.path("schemata").path(schema).path("schemata"))
                .anyMatch(it -> it.asString().equals(range));
    }

    /** The schema and all that it extends. */
    private static Stream<JsonNode> ancestors(JsonNode schema) {
        return stream(schema.path("schemata")).map(it -> MODEL.path("schemata").path(it.asString()));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements.stream();
    }

    private static JsonNode read() {
        try (InputStream model = Objects.requireNonNull(Model.class.getResourceAsStream("/ftm/defaultModel.json"))) {
            return new JsonMapper().readTree(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
