package io.github.demarche.time;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** What words in front make of a date, as {@code relative-bounds.tsv} names it. */
enum RelativeBound {
    /** Nothing: no words. */
    NONE,
    /** From then on, such as {@code 2024-06-10/..}. */
    SINCE,
    /** Some day up to it, such as {@code [..2024-06-10]}. */
    ON_OR_BEFORE,
    /** Some day before it, such as {@code [..2024-06-09]}. */
    BEFORE,
    /** Some day after it, such as {@code [2024-06-11..]}. */
    AFTER,
    /** Some day from it on, such as {@code [2024-06-10..]}. */
    ON_OR_AFTER;

    /**
     * Whether the date has to name its year: "before Friday" may be said of the last Friday and of the next one. What lasts
     * "since Friday" began.
     */
    boolean needsYear() {
        return this != NONE && this != SINCE;
    }

    Optional<Edtf> of(Edtf date) {
        if (this == NONE) {
            return Optional.of(date);
        }
        // Two dates to choose from, and what lasts already, have no bound of their own.
        if (!(date instanceof EdtfDate single)) {
            return Optional.empty();
        }
        return switch (this) {
            case NONE -> Optional.of(date);
            case SINCE -> Optional.of(EdtfInterval.since(single));
            case ON_OR_BEFORE -> Optional.of(Edtf.parse("[.." + date + "]"));
            case ON_OR_AFTER -> Optional.of(Edtf.parse("[" + date + "..]"));
            case BEFORE -> shifted(date, -1).map(before -> Edtf.parse("[.." + before + "]"));
            case AFTER -> shifted(date, 1).map(after -> Edtf.parse("[" + after + "..]"));
        };
    }

    /** The day, month or year beside it; seasons have no neighbour that a text would mean. */
    private static Optional<Edtf> shifted(Edtf date, int by) {
        Optional<Edtf> day = date.toLocalDate().map(it -> Edtf.from(it.plusDays(by)));
        Optional<Edtf> month = date.toYearMonth().map((YearMonth it) -> Edtf.from(it.plusMonths(by)));
        Optional<Edtf> year = date.toYear().map((Year it) -> Edtf.from(it.plusYears(by)));
        return day.or(() -> month).or(() -> year);
    }
}
