package io.github.demarche.examples.many;

import java.util.Comparator;

/**
 * Where an entry of the input begins, such as line 17 of {@code 2025/march.ndjson}.
 *
 * @param file the path of the file within the folder of the input, with slashes
 * @param line the line, from 1
 */
record Place(String file, long line) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file, ActorKeys.ORDER).thenComparingLong(Place::line);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
