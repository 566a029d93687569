package io.github.demarche.wire;

import java.util.List;

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

    Names(List<String> names) {
        if (names.size() > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " properties: " + names);
        }
        this.names = List.copyOf(names);
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
        int index = names.indexOf(name);
        return index < 0 ? TokenReader.UNKNOWN : index;
    }
}
