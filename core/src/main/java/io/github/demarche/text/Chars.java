package io.github.demarche.text;

/**
 * A place in a Java string, such as {@code 344 to 426}, in {@code char} indexes, as {@link String#substring(int, int)}
 * takes them. {@link Passage#chars} returns it; a {@link Passage} itself counts code points.
 */
public final class Chars {
    private final int from;
    private final int to;

    Chars(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /**
     * {@return the index of the first {@code char}}
     */
    public int from() {
        return from;
    }

    /**
     * {@return the index after the last {@code char}}
     */
    public int to() {
        return to;
    }

    /**
     * {@return whether the other object is the same place}
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Chars chars && from == chars.from && to == chars.to;
    }

    /**
     * {@return the hash code of both indexes}
     */
    @Override
    public int hashCode() {
        return 31 * from + to;
    }

    /**
     * {@return both indexes, such as {@code 344 to 426}}
     */
    @Override
    public String toString() {
        return from + " to " + to;
    }
}
