package io.github.demarche.wire.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The positions on a tape where actors and events are defined.
 *
 * <p>An actor is an object with a {@code type} that is not a statement, even if the type is misspelt; an event is an
 * object without a {@code type} in a place for events. An object under a name that no table knows is an extension and
 * defines nothing.
 */
final class Index {
    private static final Set<String> WHERE_EVENTS_STAND = Set.of("events", "about", "occasion");

    private final Map<String, Integer> actors = new HashMap<>();
    private final Map<String, Integer> events = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    /** The path to the value that was open when the tape began. */
    private final List<Object> before;

    private @Nullable String name;

    private Index(List<Object> before) {
        this.before = new ArrayList<>(before);
        this.name = nameBefore();
    }

    static Index of(Tape tape) {
        Index index = new Index(tape.path());
        for (int i = 0; i < tape.size(); i++) {
            index.meet(tape, i);
        }
        return index;
    }

    Map<String, Integer> actors() {
        return actors;
    }

    Map<String, Integer> events() {
        return events;
    }

    private void meet(Tape tape, int position) {
        Token token = tape.token(position);
        if (token == Token.NAME) {
            name = tape.text(position);
        } else if (Tape.opens(token)) {
            open.push(new Open(position, name, isKnown()));
        } else if (Tape.closes(token)) {
            if (open.isEmpty()) {
                // A tape that begins within an object ends with closing tokens that have no opening tokens on it.
                if (!before.isEmpty()) {
                    before.remove(before.size() - 1);
                }
                name = nameBefore();
            } else {
                close(open.pop());
            }
        } else if (token == Token.STRING && !open.isEmpty() && name != null) {
            open.peek().note(name, tape.text(position));
        }
    }

    /** The nearest name on the path, which also applies to the elements of an array. */
    private @Nullable String nameBefore() {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i) instanceof String nearest) {
                return nearest;
            }
        }
        return null;
    }

    private boolean isKnown() {
        boolean within = open.isEmpty() || open.peek().known;
        return within && (name == null || Format.isKnownName(name));
    }

    private void close(Open object) {
        name = open.isEmpty() ? nameBefore() : open.peek().name;
        String id = object.id();
        if (!object.known || id == null) {
            return;
        }
        if (object.isActor()) {
            actors.putIfAbsent(id, object.position);
        } else if (object.type == null && object.name != null && WHERE_EVENTS_STAND.contains(object.name)) {
            events.putIfAbsent(id, object.position);
        }
    }

    /** An object or array that has begun but not ended, with the name of the nearest property. */
    private static final class Open {
        private final int position;
        private final @Nullable String name;
        private final boolean known;
        private @Nullable String type;
        private @Nullable String id;
        private @Nullable String code;

        private Open(int position, @Nullable String name, boolean known) {
            this.position = position;
            this.name = name;
            this.known = known;
        }

        private void note(String property, String value) {
            if (property.equals("type")) {
                type = value;
            } else if (property.equals("id")) {
                id = value;
            } else if (property.equals("code")) {
                code = value;
            }
        }

        /** Whether it is meant to be an actor; if its type is invalid, its reader reports that. */
        private boolean isActor() {
            return type == null
                    ? "actors".equals(name)
                    : ActorTables.family().knows(type) || !"statements".equals(name);
        }

        /** The id, which a state need not have. */
        private @Nullable String id() {
            return id == null && code != null && "state".equals(type) ? code.toLowerCase(Locale.ROOT) : id;
        }
    }
}
