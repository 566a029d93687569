package io.github.demarche.time;

/** The days that a value of {@link Edtf} can mean, from the first to the last, for the comparisons of values. */
abstract class DaySpan {
    private final long firstDay;
    private final long lastDay;
    private final boolean qualified;

    /** The days are epoch days, or {@link DayBounds#NO_START} and {@link DayBounds#NO_END}. */
    DaySpan(long firstDay, long lastDay, boolean qualified) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.qualified = qualified;
    }

    final long firstDay() {
        return firstDay;
    }

    final long lastDay() {
        return lastDay;
    }

    final boolean isQualified() {
        return qualified;
    }

    /** Whether all days from one to another are surely within the span, regardless of gaps. */
    final boolean surelyHas(long first, long last) {
        return !qualified && isBounded() && firstDay <= first && last <= lastDay;
    }

    /** Whether it is one range of a set, such as {@code [2024-06-10..2024-06-14]}. */
    boolean isRunOfDays() {
        return false;
    }

    /** Whether it lacks some days between the first and the last. */
    boolean hasGaps() {
        return false;
    }

    /**
     * The days that this can mean.
     *
     * @param sure whether a date that is treated as a whole has none of the days, or all from its first to its last
     */
    DayRuns runs(boolean sure) {
        return DayRuns.of(firstDay, lastDay);
    }

    /** Whether the span is known: no end is unknown or beyond its date, and no year is too far away to calculate. */
    abstract boolean isBounded();

    /** The first day, for sorting. */
    long firstToSort() {
        return firstDay;
    }

    /** The last day, for sorting. */
    long lastToSort() {
        return lastDay;
    }
}
