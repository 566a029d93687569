package io.github.demarche.examples.many;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins the actors of many articles, by the rows of {@link OutputTables#ARTICLE_ACTORS}: two that share a key are one, and so are those
 * whom others join. It keeps the different keys, and not the actors.
 */
final class ActorJoin {
    private static final int FILE = column("file");
    private static final int LINE = column("line");
    private static final int POSITION = column("position");
    private static final int TYPE = column("type");
    private static final int NAME = column("name");
    private static final int KEYS = column("keys");

    /** For each key another one of its actor that comes before it, or itself: a forest whose roots are the first keys. */
    private final Map<String, String> parents = new HashMap<>();
    /** What is known of the actors with a first key of their own. */
    private final Map<String, JoinedActorRow> known = new HashMap<>();

    private static int column(String name) {
        return OutputTables.ARTICLE_ACTORS.columns().stream()
                .map(Column::name)
                .toList()
                .indexOf(name);
    }

    /** Adds an actor; files and lines come in their order. */
    void add(@Nullable Object[] row) {
        if (!(row[KEYS] instanceof String[] keys) || keys.length == 0) {
            return;
        }
        for (String key : keys) {
            join(keys[0], key);
        }
        JoinedActorRow before = known.get(keys[0]);
        known.put(
                keys[0],
                before == null
                        ? new JoinedActorRow(
                                keys[0],
                                text(row, TYPE),
                                text(row, NAME),
                                List.of(),
                                1,
                                place(row),
                                whole(row, POSITION))
                        : before.occursAgain());
    }

    private static String text(@Nullable Object[] row, int column) {
        return String.valueOf(row[column]);
    }

    private static Place place(@Nullable Object[] row) {
        return new Place(text(row, FILE), whole(row, LINE));
    }

    private static long whole(@Nullable Object[] row, int column) {
        return row[column] instanceof Long whole ? whole : 0;
    }

    private void join(String one, String other) {
        String first = actor(one);
        String second = actor(other);
        int order = ActorKeys.ORDER.compare(first, second);
        parents.put(order <= 0 ? second : first, order <= 0 ? first : second);
    }

    /** The joined actor of a key: the first of all its keys. */
    String actor(String key) {
        String at = key;
        String next = parents.computeIfAbsent(at, it -> it);
        while (!next.equals(at)) {
            String after = parents.getOrDefault(next, next);
            parents.put(at, after);
            at = next;
            next = after;
        }
        return at;
    }

    /** The joined actors, in the order of their first keys. */
    List<JoinedActorRow> actors() {
        Map<String, List<String>> keys = new HashMap<>();
        List.copyOf(parents.keySet())
                .forEach(key -> keys.computeIfAbsent(actor(key), it -> new ArrayList<>())
                        .add(key));
        Map<String, JoinedActorRow> joined = new TreeMap<>(ActorKeys.ORDER);
        known.forEach((key, row) -> joined.merge(actor(key), row, JoinedActorRow::with));
        return joined.entrySet().stream()
                .map(it -> it.getValue()
                        .named(
                                it.getKey(),
                                keys.getOrDefault(it.getKey(), List.of()).stream()
                                        .sorted(ActorKeys.ORDER)
                                        .toList()))
                .toList();
    }
}
