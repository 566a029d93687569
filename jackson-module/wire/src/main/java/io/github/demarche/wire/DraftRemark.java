package io.github.demarche.wire;

import io.github.demarche.internal.Escapes;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.Location;

/**
 * A remark about a place of a {@link Draft}, such as {@code /statements/2/speakers/0/actor (line 12, column 31): no
 * actor "kor-mofa" is defined}.
 *
 * <p>The Jackson modules write this type but do not read it.
 */
public final class DraftRemark {
    private static final int LONGEST_REASON = 2_000;

    private final String pointer;
    private final String place;
    private final int line;
    private final int column;
    private final String reason;

    private DraftRemark(String pointer, String place, int line, int column, String reason) {
        this.pointer = pointer;
        this.place = place;
        this.line = line;
        this.column = column;
        this.reason = Escapes.line(reason, LONGEST_REASON);
    }

    /**
     * Returns a remark, for readers of drafts.
     *
     * @param pointer the place, as a JSON Pointer (RFC 6901); empty for the whole draft
     * @param place the same place in words, such as {@code statement 3 ("warning"), speaker 1}
     * @param line the line in the text, from 1; 0 for the whole draft
     * @param column the column in the text, from 1; 0 for the whole draft
     * @param reason the remark itself
     * @return the remark
     */
    public static DraftRemark of(String pointer, String place, int line, int column, String reason) {
        return new DraftRemark(pointer, place, line, column, reason);
    }

    /**
     * {@return the place in the draft, as a JSON Pointer (RFC 6901) such as {@code /statements/2/speakers/0}; empty for
     * the whole draft. The names of the draft in it are not escaped: to print it, print the remark}
     */
    public String pointer() {
        return pointer;
    }

    /**
     * {@return the same place in words, counted from 1 and escaped, such as {@code statement 3 ("warning"), speaker 1}; empty for
     * the whole draft}
     */
    public String place() {
        return place;
    }

    /** {@return the line in the text that was read, from 1; 0 if it is about the whole draft} */
    public int line() {
        return line;
    }

    /** {@return the column in the text that was read, from 1; 0 if it is about the whole draft} */
    public int column() {
        return column;
    }

    /** {@return the remark itself, in one line} */
    public String reason() {
        return reason;
    }

    /** {@return the place and the reason, in one line} */
    @Override
    public String toString() {
        return FormatException.message(pointer, new Location(line, column, -1), reason);
    }
}
