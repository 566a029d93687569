package io.github.demarche.wire;

import io.github.demarche.internal.Escapes;

/**
 * A problem with an entry of a collection, such as {@code line 17: /mode: one of "alert", "deterrent" expected, got
 * "alrt"}.
 */
public final class EntryProblem {
    private static final int LONGEST_PLACE = 500;

    private final long line;
    private final String pointer;
    private final String reason;
    private final String text;

    /**
     * Makes a problem.
     *
     * @param line the line of the error, from 1
     * @param pointer the place of the error within the value, as a JSON Pointer (RFC 6901); empty for the whole value
     * @param reason what was expected and what was found, in one line
     * @param text the entry as it was read, or its beginning if it is longer than allowed
     */
    public EntryProblem(long line, String pointer, String reason, String text) {
        this.line = line;
        this.pointer = pointer;
        this.reason = Escapes.line(reason);
        this.text = text;
    }

    /** {@return the line of the error in the whole input, from 1} */
    public long line() {
        return line;
    }

    /** {@return the place of the error within the value, as a JSON Pointer (RFC 6901); empty for the whole value} */
    public String pointer() {
        return pointer;
    }

    /** {@return what was expected and what was found} */
    public String reason() {
        return reason;
    }

    /** {@return the entry as it was read, or its beginning if it is longer than allowed} */
    public String text() {
        return text;
    }

    /** {@return the line, the place and the reason, in one line} */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "" : Escapes.line(pointer, LONGEST_PLACE) + ": ";
        return "line " + line + ": " + place + reason;
    }
}
