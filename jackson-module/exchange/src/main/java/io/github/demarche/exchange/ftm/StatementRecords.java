package io.github.demarche.exchange.ftm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The values of an entity as records, each with its language and the id that FollowTheMoney gives it. */
final class StatementRecords {
    private StatementRecords() {}

    static void write(Entity entity, String dataset, Appendable out) throws IOException {
        write(entity, "id", new Entity.Value(entity.id(), Optional.empty()), dataset, out);
        for (Map.Entry<String, Set<Entity.Value>> property : entity.properties().entrySet()) {
            for (Entity.Value value : property.getValue()) {
                write(entity, property.getKey(), value, dataset, out);
            }
        }
    }

    private static void write(Entity entity, String property, Entity.Value value, String dataset, Appendable out)
            throws IOException {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("canonical_id", entity.id())
                .put("entity_id", entity.id())
                .put("prop", property)
                .put("schema", entity.schema())
                .put("value", value.words())
                .put("dataset", dataset)
                .put("lang", value.language().orElse(null))
                .putNull("original_value")
                .putNull("first_seen")
                .putNull("last_seen")
                .put("external", false)
                .putNull("origin")
                .put("id", id(entity, property, value, dataset));
        out.append(line.toString()).append('\n');
    }

    private static String id(Entity entity, String property, Entity.Value value, String dataset) {
        String language = value.language().map(it -> "@" + it).orElse("");
        return sha1(dataset + "." + entity.id() + "." + property + "." + value.words() + language);
    }

    private static String sha1(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-1", e);
        }
    }
}
