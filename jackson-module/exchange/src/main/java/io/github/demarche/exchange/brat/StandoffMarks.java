package io.github.demarche.exchange.brat;

import io.github.demarche.actor.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines of a file say of its spans and events: attributes, notes, and who is meant. */
final class StandoffMarks {
    private final StandoffFile file;
    private final Map<String, Map<String, String>> attributes = new HashMap<>();
    private final Map<String, Map<String, List<String>>> notes = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    StandoffMarks(StandoffFile file, Iterable<? extends Actor> known) {
        this.file = file;
        known.forEach(actor -> actors.putIfAbsent(actor.id(), actor));
        for (StandoffFile.Attribute it : file.attributes()) {
            if (isThere(it.line(), it.target())) {
                putOnce(
                        it.line(),
                        attributes.computeIfAbsent(it.target(), id -> new LinkedHashMap<>()),
                        it.type(),
                        it.value());
            }
        }
        for (StandoffFile.Note it : file.notes()) {
            if (isThere(it.line(), it.target())) {
                notes.computeIfAbsent(it.target(), id -> new LinkedHashMap<>())
                        .computeIfAbsent(it.key(), key -> new ArrayList<>())
                        .add(it.value());
            }
        }
        for (StandoffFile.Reference it : file.references()) {
            // References to other data bases are the annotators' business.
            if (it.database().equals(Types.DATABASE) && isThere(it.line(), it.target())) {
                putOnce(it.line(), references, it.target(), it.id());
            }
        }
    }

    private boolean isThere(int line, String target) {
        boolean isThere = file.spans().containsKey(target) || file.events().containsKey(target);
        if (!isThere) {
            file.refuse(line, "it is about " + target + ", which is not in the file or cannot be read");
        }
        return isThere;
    }

    private void putOnce(int line, Map<String, String> values, String key, String value) {
        String before = values.putIfAbsent(key, value);
        if (before != null && !before.equals(value)) {
            file.refuse(line, key + " was \"" + before + "\" already, and cannot be \"" + value + "\" too");
        }
    }

    /** The attributes of a span or an event, by their types. */
    Map<String, String> attributes(String target) {
        return attributes.getOrDefault(target, Map.of());
    }

    /** The values of the notes of a span or an event, by their keys. */
    Map<String, List<String>> notes(String target) {
        return notes.getOrDefault(target, Map.of());
    }

    /** The first value of a key, if there is one. */
    Optional<String> note(String target, String key) {
        return notes(target).getOrDefault(key, List.of()).stream().findFirst();
    }

    /** Who is meant by a mention, if the file says so and the actor is known. */
    Optional<Actor> mentioned(String span) {
        return Optional.ofNullable(references.get(span)).flatMap(this::actor);
    }

    Optional<Actor> actor(String id) {
        return Optional.ofNullable(actors.get(id));
    }
}
