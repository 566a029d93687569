package io.github.demarche.exchange.stix;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.exchange.internal.Ids;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What all objects of a bundle have: ids of version 5, in which the type is part of the name, and the caller's time. */
final class StixObjects {
    /** Drawn once, for whoever defines the extension. */
    static final String DEFINER = "identity--aef07cbd-270c-4349-9b7e-deb17ca5fe5b";

    static final String EXTENSION = "extension-definition--d8d07b84-c6d3-4d07-a0de-2b235bbe1e7c";
    /** Schemes for which STIX has rules of its own. */
    private static final Set<String> RESERVED = Set.of("cve", "capec");

    private final Ids ids;
    private final String time;

    StixObjects(Ids ids, String time) {
        this.ids = ids;
        this.time = time;
    }

    String time() {
        return time;
    }

    ObjectNode object(String id) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", id.substring(0, id.indexOf("--")))
                .put("spec_version", "2.1")
                .put("id", id)
                .put("created", time)
                .put("modified", time);
    }

    String identity(Actor actor) {
        return id("identity", "actor/" + actor.id());
    }

    String note(Statement statement) {
        return id("note", ids.uuid("note/statement/" + statement.id(), statement));
    }

    String id(String type, String path) {
        return id(type, ids.uuid(type + "/" + path));
    }

    private static String id(String type, UUID uuid) {
        return type + "--" + uuid;
    }

    /** The language of the words that {@link #words} gives. */
    static String language(Text text) {
        String words = words(text);
        return text.toMap().entrySet().stream()
                .filter(it -> it.getValue().equals(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("en");
    }

    /** English where the text has it: an object is in one language. */
    static String words(Text text) {
        return text.any("en");
    }

    static void reference(ObjectNode object, Identifier identifier) {
        ObjectNode reference = object.withArray("external_references").addObject();
        if (RESERVED.contains(identifier.scheme())
                || identifier.value().startsWith("CVE-")
                || identifier.value().startsWith("CAPEC-")) {
            reference
                    .put("source_name", "demarche")
                    .put("description", identifier.scheme() + ": " + identifier.value());
            return;
        }
        reference.put("source_name", identifier.scheme()).put("external_id", identifier.value());
        Ids.of(identifier).map(URI::toString).ifPresent(it -> reference.put("url", it));
    }

    static ArrayNode array(Iterable<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }

    /** Sets a list where there is something in it: STIX has no empty ones. */
    static void list(ObjectNode object, String property, Iterable<String> values) {
        ArrayNode array = array(values);
        if (!array.isEmpty()) {
            object.set(property, array);
        }
    }
}
