package io.github.demarche.time;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfYear;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** A unit of the calendar in which wordings count, numbered as in {@code relative-vocabulary.tsv}. */
enum RelativeUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    private static final int FIRST_QUARTER = 33;

    static RelativeUnit of(int number) {
        return values()[number - 1];
    }

    LocalDate plus(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
        };
    }

    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(DayOfWeek.MONDAY);
            case MONTH -> day.with(firstDayOfMonth());
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.with(firstDayOfYear());
        };
    }

    LocalDate lastDay(LocalDate day) {
        return plus(firstDay(day), 1).minusDays(1);
    }

    /** The unit in which a day lies; EDTF has no weeks, so that a week is one of its days. */
    Edtf of(LocalDate day) {
        return switch (this) {
            case DAY -> Edtf.from(day);
            case WEEK -> Edtf.parse("[" + firstDay(day) + ".." + lastDay(day) + "]");
            case MONTH -> Edtf.from(YearMonth.from(day));
            case QUARTER ->
                Edtf.parse(Edtf.from(Year.from(day)) + "-" + (FIRST_QUARTER - 1 + day.get(IsoFields.QUARTER_OF_YEAR)));
            case YEAR -> Edtf.from(Year.from(day));
        };
    }

    /** So many units before or after a day: days are counted, the others rounded by whoever says them. */
    Edtf about(LocalDate day, int count) {
        LocalDate there = plus(day, count);
        return switch (this) {
            case DAY -> Edtf.from(there);
            case WEEK -> Edtf.parse(there + "~");
            case MONTH, QUARTER, YEAR -> Edtf.parse(of(there) + "~");
        };
    }
}
