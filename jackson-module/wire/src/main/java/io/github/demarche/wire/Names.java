package io.github.demarche.wire;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The property names of one type, in the order in which they are written.
 *
 * <p>There is one object of this class per table, so that an adapter can prepare its own look-up table for each once, keyed by
 * identity.
 */
public final class Names {
    /** The most names that one type may have: the engine notes those it has met in the bits of a {@code long}. */
    static final int MOST = 64;

    private final List<String> names;
    private final Map<String, Integer> indexes;

    Names(List<String> names) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " properties: " + names);
        }
        this.names = List.copyOf(names);
        this.indexes = IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(this.names::get, i -> i));
    }

    /** {@return the names} */
    public List<String> list() {
        return names;
    }

    /**
     * Returns a name.
     *
     * @param index from 0
     * @return the name
     */
    public String get(int index) {
        return names.get(index);
    }

    /**
     * Finds a name, for adapters whose library has no faster way.
     *
     * @param name the name
     * @return its index, or {@link TokenReader#UNKNOWN}
     */
    public int indexOf(String name) {
        return indexes.getOrDefault(name, TokenReader.UNKNOWN);
    }
}
