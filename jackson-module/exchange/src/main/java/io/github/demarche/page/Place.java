package io.github.demarche.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A place in the text, such as the chars 12 to 20.
 *
 * @param from the index of the first {@code char}
 * @param to the index after the last, greater than {@code from}
 */
record Place(int from, int to) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::from).thenComparingInt(Place::to);

    boolean overlaps(Place other) {
        return from < other.to && other.from < to;
    }

    boolean contains(int start, int end) {
        return from <= start && end <= to;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** The places in order, those that overlap or touch made one. */
    static List<Place> merged(List<Place> places) {
        List<Place> merged = new ArrayList<>();
        for (Place place : places.stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && place.from <= merged.get(last).to) {
                Place before = merged.get(last);
                merged.set(last, new Place(before.from, Math.max(before.to, place.to)));
            } else {
                merged.add(place);
            }
        }
        return merged;
    }
}
