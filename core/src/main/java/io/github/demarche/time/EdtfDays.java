package io.github.demarche.time;

/** The days that a value can mean, as the answers of {@link Edtf} count them. */
abstract sealed class EdtfDays permits Edtf {
    private final long firstDay;
    private final long lastDay;
    private final boolean qualified;

    /** The days are epoch days, or {@link DayBounds#NO_START} and {@link DayBounds#NO_END}. */
    EdtfDays(long firstDay, long lastDay, boolean qualified) {
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.qualified = qualified;
    }

    final boolean surelyHas(long first, long last) {
        return !qualified && isBounded() && firstDay <= first && last <= lastDay;
    }

    /** Whether it is one range of a set, such as {@code [2024-06-10..2024-06-14]}. */
    boolean isRunOfDays() {
        return false;
    }

    /** Whether some days between the first and the last are none of its days. */
    boolean hasGaps() {
        return false;
    }

    /**
     * The days that this can mean.
     *
     * @param sure whether a date whose gaps are not looked at has none of the days, or all from its first to its last
     */
    DayRuns runs(boolean sure) {
        return DayRuns.of(firstDay, lastDay);
    }

    /** Whether the span is known: no end is unknown or beyond its date, or a year too far away to be counted. */
    abstract boolean isBounded();

    /** The first day by which this sorts. */
    long firstToSort() {
        return firstDay;
    }

    /** The last day by which this sorts. */
    long lastToSort() {
        return lastDay;
    }

    final boolean isQualified() {
        return qualified;
    }

    final long firstDay() {
        return firstDay;
    }

    final long lastDay() {
        return lastDay;
    }
}
