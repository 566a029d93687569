package io.github.demarche.grounding;

/**
 * An error that the positions of a record have in common, such as that all three are too far by 2: the marks of a tool that
 * counts UTF-16 units or bytes, or that had another beginning of the text.
 *
 * <p>It is an answer: the Jackson modules write it and do not read it, and it cannot be built.
 */
public final class PositionShift {
    private final int count;
    private final int least;
    private final int most;
    private final Unit unit;

    PositionShift(int count, int least, int most, Unit unit) {
        this.count = count;
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    /** What was counted, such as {@link #UTF_16}. */
    public enum Unit {
        /** Code points, from another beginning. */
        CODE_POINTS,
        /** Units of UTF-16, as Java and JavaScript count. */
        UTF_16,
        /** Bytes of UTF-8. */
        UTF_8
    }

    /**
     * {@return how many places have the error: all that have positions and words, and whose words are in one place only}
     */
    public int count() {
        return count;
    }

    /**
     * {@return by how much the place least concerned is too far in code points; negative if it is too near}
     */
    public int least() {
        return least;
    }

    /**
     * {@return by how much the place most concerned is too far in code points; the same as {@link #least()} if all have the
     * same error}
     */
    public int most() {
        return most;
    }

    /**
     * {@return what was probably counted}
     */
    public Unit unit() {
        return unit;
    }

    /**
     * {@return the error in a sentence, such as {@code all 3 positions are too far by 2: UTF-16 indexes?}}
     */
    @Override
    public String toString() {
        String by = least == most ? Integer.toString(Math.abs(most)) : least + " to " + most;
        String which = count == 1 ? "the only position is" : "all " + count + " positions are";
        return which
                + (most < 0 ? " too near by " : " too far by ")
                + by
                + switch (unit) {
                    case CODE_POINTS -> ": another beginning of the text?";
                    case UTF_16 -> ": UTF-16 indexes?";
                    case UTF_8 -> ": UTF-8 bytes?";
                };
    }
}
