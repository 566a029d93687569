package io.github.demarche.exchange.ftm;

import io.github.demarche.exchange.LeftOut;
import io.github.demarche.text.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An entity of FollowTheMoney: an id, a schema, and values of properties, each with its language where it has one. */
final class Entity {
    private static final String CUT = "…";
    private static final int MAX_NAME = 384;
    private static final int MAX_STRING = 1_024;
    private static final int MAX_TEXT = 65_000;
    private static final int MAX_ADDRESS = 250;
    private static final int MAX_URL = 4_096;
    private static final Set<String> TEXTS = Set.of("description", "notes", "summary");

    private final String id;
    private final String schema;
    private final LeftOut.Subject subject;
    private final String of;
    private final Map<String, Set<Value>> properties = new LinkedHashMap<>();
    private final Consumer<LeftOut> leftOut;

    /** A value, and the ISO 639-3 code of its language. */
    record Value(String words, Optional<String> language) {}

    Entity(String id, String schema, LeftOut.Subject subject, String of, Consumer<LeftOut> leftOut) {
        this.id = id;
        this.schema = schema;
        this.subject = subject;
        this.of = of;
        this.leftOut = leftOut;
    }

    String id() {
        return id;
    }

    String schema() {
        return schema;
    }

    Map<String, Set<Value>> properties() {
        return properties;
    }

    Entity add(String property, String words) {
        return add(property, words, Optional.empty());
    }

    Entity add(String property, Optional<String> words) {
        words.ifPresent(it -> add(property, it));
        return this;
    }

    /** All languages of a text, each word of which a prefix precedes. */
    Entity add(String property, String prefix, Text text) {
        text.toMap().forEach((language, words) -> add(property, prefix + words, Languages.code(language)));
        return this;
    }

    Entity add(String property, String words, Optional<String> language) {
        String clean = clean(words);
        if (!clean.isEmpty()) {
            properties
                    .computeIfAbsent(property, it -> new LinkedHashSet<>())
                    .add(new Value(cut(property, clean), language));
        }
        return this;
    }

    /** FollowTheMoney drops control characters and outer blanks; it takes no value that has nothing else. */
    private static String clean(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        words.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    private String cut(String property, String words) {
        int most = most(property);
        if (words.length() <= most) {
            return words;
        }
        leftOut.accept(
                LeftOut.of(subject, of, property, "FollowTheMoney takes " + most + " characters; the end was cut"));
        int end = most - CUT.length();
        return words.substring(0, Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end) + CUT;
    }

    private static int most(String property) {
        if (TEXTS.contains(property)) {
            return MAX_TEXT;
        }
        return switch (property) {
            case "name" -> MAX_NAME;
            case "location" -> MAX_ADDRESS;
            case "sourceUrl" -> MAX_URL;
            default -> MAX_STRING;
        };
    }

    ObjectNode json() {
        ObjectNode entity = JsonNodeFactory.instance.objectNode();
        entity.put("id", id).put("schema", schema);
        ObjectNode values = entity.putObject("properties");
        properties.forEach((property, all) -> {
            ArrayNode array = values.putArray(property);
            all.stream().map(Value::words).distinct().forEach(array::add);
        });
        return entity;
    }
}
