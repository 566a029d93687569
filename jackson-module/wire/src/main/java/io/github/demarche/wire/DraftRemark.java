package io.github.demarche.wire;

import io.github.demarche.internal.Escapes;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.Location;

/**
 * Something that is said about a place of a {@link Draft}, such as {@code /statements/2/speakers/0/actor (line 12, column 31):
 * no actor "kor-mofa" is defined}.
 *
 * <p>It is an answer: it has no format of its own.
 */
public final class DraftRemark {
    private static final int LONGEST_REASON = 2_000;

    private final String pointer;
    private final String place;
    private final Location location;
    private final String reason;

    private DraftRemark(String pointer, String place, Location location, String reason) {
        this.pointer = pointer;
        this.place = place;
        this.location = location;
        this.reason = Escapes.line(reason, LONGEST_REASON);
    }

    /**
     * Describes a remark, for readers of drafts.
     *
     * @param pointer the place, as a JSON Pointer (RFC 6901); empty for the whole draft
     * @param place the same place in words, such as {@code statement 3 ("warning"), speaker 1}
     * @param location where in the text it is
     * @param reason what is said
     * @return the remark
     */
    public static DraftRemark of(String pointer, String place, Location location, String reason) {
        return new DraftRemark(pointer, place, location, reason);
    }

    /**
     * {@return the place in the draft, as a JSON Pointer (RFC 6901) such as {@code /statements/2/speakers/0}; empty for the whole
     * draft. It has the names of the draft as they are: to print it, print the remark}
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

    /** {@return the line in the text that was read, from 1; 0 when it is about the whole draft} */
    public int line() {
        return location.line();
    }

    /** {@return the column in the text that was read, from 1; 0 when it is about the whole draft} */
    public int column() {
        return location.column();
    }

    /** {@return what is said, in one line} */
    public String reason() {
        return reason;
    }

    /** {@return the place and the reason, in one line} */
    @Override
    public String toString() {
        return FormatException.message(pointer, location, reason);
    }
}
