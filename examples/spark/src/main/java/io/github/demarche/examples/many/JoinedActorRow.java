package io.github.demarche.examples.many;

import java.util.Comparator;
import java.util.List;

/**
 * An actor that articles have in common.
 *
 * @param actor the first of its keys
 * @param type its type
 * @param name its name where it occurs first
 * @param keys all its keys, in their order
 * @param occurrences how often it occurs
 * @param first where it occurs first
 * @param position its place there among the actors of the dossier
 */
record JoinedActorRow(
        String actor, String type, String name, List<String> keys, long occurrences, Place first, long position) {
    private static final Comparator<JoinedActorRow> BY_FIRST =
            Comparator.comparing(JoinedActorRow::first).thenComparingLong(JoinedActorRow::position);

    JoinedActorRow occursAgain() {
        return new JoinedActorRow(actor, type, name, keys, occurrences + 1, first, position);
    }

    /** This actor and one that turned out to be the same. */
    JoinedActorRow with(JoinedActorRow other) {
        JoinedActorRow earlier = BY_FIRST.compare(this, other) <= 0 ? this : other;
        return new JoinedActorRow(
                actor, type, earlier.name, keys, occurrences + other.occurrences, earlier.first, earlier.position);
    }

    JoinedActorRow named(String firstKey, List<String> allKeys) {
        return new JoinedActorRow(firstKey, type, name, allKeys, occurrences, first, position);
    }
}
