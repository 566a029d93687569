package io.github.demarche.wire.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the elements of a list of a dossier begin. What only the whole dossier can break is found when all of it has been read;
 * the line on which the dossier begins would tell nobody which statement is meant.
 */
final class ElementPlaces {
    private final List<Location> starts = new ArrayList<>();

    /** Notes the next element. */
    void add(Location start) {
        starts.add(start);
    }

    Optional<Location> location(int index) {
        return index < starts.size() ? Optional.of(starts.get(index)) : Optional.empty();
    }
}
