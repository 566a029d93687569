package io.github.demarche.exchange.schemaorg;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.exchange.internal.Ids;
import io.github.demarche.text.Text;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Small pieces of JSON-LD. */
final class Nodes {
    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private Nodes() {}

    static ObjectNode node(String type) {
        return FACTORY.objectNode().put("@type", type);
    }

    static ObjectNode node(URI id, String type) {
        return FACTORY.objectNode().put("@id", id.toString()).put("@type", type);
    }

    static ObjectNode reference(URI id) {
        return FACTORY.objectNode().put("@id", id.toString());
    }

    static void text(ObjectNode node, String property, Text text) {
        text(node, property, "", text);
    }

    /** A text in all its languages, each of which a prefix precedes. */
    static void text(ObjectNode node, String property, String prefix, Text text) {
        ArrayNode all = node.putArray(property);
        text.toMap().forEach((language, words) -> all.add(value(language, prefix + words)));
    }

    static ObjectNode value(String language, String words) {
        return FACTORY.objectNode().put("@language", language).put("@value", words);
    }

    static <T> void list(ObjectNode node, String property, List<T> values, Function<T, ObjectNode> element) {
        if (!values.isEmpty()) {
            ArrayNode all = node.withArray(property);
            values.forEach(it -> all.add(element.apply(it)));
        }
    }

    /** Identities: a URI where the system has one that is known, else the system's name and the value. */
    static void identifiers(ObjectNode node, List<Identifier> identifiers) {
        for (Identifier identifier : identifiers) {
            Optional<URI> uri = Ids.of(identifier);
            if (uri.isPresent()) {
                node.withArray("sameAs").add(uri.get().toString());
            } else {
                node.withArray("identifier").add(value(identifier));
            }
        }
    }

    static ObjectNode value(Identifier identifier) {
        return node("PropertyValue").put("propertyID", identifier.scheme()).put("value", identifier.value());
    }

    static void name(ObjectNode node, Actor actor) {
        text(node, "name", actor.name());
    }
}
