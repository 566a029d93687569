package io.github.demarche.wire.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The places where the elements of a list of a dossier begin. Errors against the rules of a whole dossier are found
 * only after reading all of it, and the line on which the dossier begins would not show which statement is meant.
 */
final class ElementPlaces {
    private final List<Location> starts = new ArrayList<>();

    /** Records the next element. */
    void add(Location start) {
        starts.add(start);
    }

    Optional<Location> location(int index) {
        return index < starts.size() ? Optional.of(starts.get(index)) : Optional.empty();
    }
}
