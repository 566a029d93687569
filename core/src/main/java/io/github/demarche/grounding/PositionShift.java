package io.github.demarche.grounding;

/**
 * A common error of the positions of a record, such as that all three are too far by 2. It is typical of a tool that
 * counts UTF-16 units or bytes, or whose text began differently.
 *
 * <p>The Jackson modules write this type but do not read it, and it has no builder.
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
        /** Code points, from a different beginning. */
        CODE_POINTS,
        /** UTF-16 units, as in Java and JavaScript. */
        UTF_16,
        /** Bytes of UTF-8. */
        UTF_8
    }

    /**
     * {@return the number of places with the error: all that have positions and words, and whose words occur in only
     * one place}
     */
    public int count() {
        return count;
    }

    /** {@return the smallest error, in code points; negative if the positions are too near} */
    public int least() {
        return least;
    }

    /** {@return the largest error, in code points; the same as {@link #least()} if all errors are equal} */
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
