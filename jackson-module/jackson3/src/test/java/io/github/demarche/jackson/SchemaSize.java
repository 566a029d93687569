package io.github.demarche.jackson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the providers of language models count in a schema. */
final class SchemaSize {
    private final JsonNode root;
    private int properties;
    private int optional;
    private int unions;
    private int enumValues;
    private int names;
    private int longestLargeEnum;
    private boolean isClosed = true;
    private boolean isRecursive;
    private final Set<String> keywords = new TreeSet<>();

    private SchemaSize(JsonNode root) {
        this.root = root;
    }

    static SchemaSize of(JsonNode root) {
        SchemaSize size = new SchemaSize(root);
        size.count(root);
        size.isRecursive = size.isRecursive(root, new HashSet<>());
        return size;
    }

    private void count(JsonNode schema) {
        keywords.addAll(schema.propertyNames());
        JsonNode members = schema.path("properties");
        properties += members.size();
        members.propertyNames().forEach(name -> names += name.length());
        schema.path("$defs").propertyNames().forEach(name -> names += name.length());
        if (schema.has("properties")) {
            optional += members.size() - schema.path("required").size();
            isClosed &= schema.path("additionalProperties").isBoolean()
                    && !schema.get("additionalProperties").booleanValue();
        }
        unions += schema.has("anyOf") || schema.path("type").isArray() ? 1 : 0;
        int length = 0;
        for (JsonNode token : schema.path("enum")) {
            length += token.asString().length();
        }
        names += length;
        enumValues += schema.path("enum").size();
        if (schema.path("enum").size() > 250) {
            longestLargeEnum = Math.max(longestLargeEnum, length);
        }
        parts(schema).forEach(this::count);
        schema.path("$defs").forEach(this::count);
    }

    private static List<JsonNode> parts(JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>();
        schema.path("properties").forEach(parts::add);
        schema.path("anyOf").forEach(parts::add);
        if (schema.has("items")) {
            parts.add(schema.get("items"));
        }
        return parts;
    }

    private Stream<JsonNode> followed(JsonNode schema) {
        return schema.has("$ref") ? Stream.of(root.get("$defs").get(name(schema))) : parts(schema).stream();
    }

    private static String name(JsonNode schema) {
        return schema.get("$ref").asString().substring("#/$defs/".length());
    }

    private boolean isRecursive(JsonNode schema, Set<String> open) {
        if (schema.has("$ref")) {
            String name = name(schema);
            if (!open.add(name)) {
                return true;
            }
            boolean found = isRecursive(root.get("$defs").get(name), open);
            open.remove(name);
            return found;
        }
        return parts(schema).stream().anyMatch(it -> isRecursive(it, open));
    }

    /** How many objects and lists are in each other, the references followed. */
    int depth() {
        return depth(root);
    }

    private int depth(JsonNode schema) {
        int own = schema.has("properties") || schema.has("items") ? 1 : 0;
        return own + followed(schema).mapToInt(this::depth).max().orElse(0);
    }

    int properties() {
        return properties;
    }

    int optional() {
        return optional;
    }

    int unions() {
        return unions;
    }

    int enumValues() {
        return enumValues;
    }

    /** The length of all names of properties and definitions and of all tokens. */
    int names() {
        return names;
    }

    /** The length of the tokens of the longest list that has more than 250. */
    int longestLargeEnum() {
        return longestLargeEnum;
    }

    /** Whether no object takes other properties. */
    boolean isClosed() {
        return isClosed;
    }

    boolean isRecursive() {
        return isRecursive;
    }

    Set<String> keywords() {
        return keywords;
    }
}
