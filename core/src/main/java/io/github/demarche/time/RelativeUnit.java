package io.github.demarche.time;

import static java.time.temporal.TemporalAdjusters.firstDayOfMonth;
import static java.time.temporal.TemporalAdjusters.firstDayOfYear;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** A unit of time used in wordings, numbered as in {@code relative-vocabulary.tsv}. */
enum RelativeUnit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    HOUR,
    FORTNIGHT,
    DECADE,
    CENTURY,
    QUARTER_CENTURY,
    HALF_CENTURY;

    private static final RelativeUnit[] ALL = values();

    static RelativeUnit of(int number) {
        return ALL[number - 1];
    }

    LocalDate plus(LocalDate day, int count) {
        return switch (this) {
            case DAY -> day.plusDays(count);
            case WEEK -> day.plusWeeks(count);
            case FORTNIGHT -> day.plusWeeks(2L * count);
            case MONTH -> day.plusMonths(count);
            case QUARTER -> day.plusMonths(3L * count);
            case YEAR -> day.plusYears(count);
            case DECADE -> day.plusYears(10L * count);
            case CENTURY -> day.plusYears(100L * count);
            case QUARTER_CENTURY -> day.plusYears(25L * count);
            case HALF_CENTURY -> day.plusYears(50L * count);
            case HOUR -> throw new IllegalStateException("hours are counted in days");
        };
    }

    LocalDate firstDay(LocalDate day) {
        return switch (this) {
            case WEEK -> day.with(DayOfWeek.MONDAY);
            case MONTH -> day.with(firstDayOfMonth());
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.with(firstDayOfYear());
            default -> day;
        };
    }

    LocalDate lastDay(LocalDate day) {
        return plus(firstDay(day), 1).minusDays(1);
    }

    /** The unit that contains a day; EDTF has no weeks, so a week is expressed as one of its days. */
    Edtf of(LocalDate day) {
        return switch (this) {
            case WEEK -> EdtfSet.between(Edtf.from(firstDay(day)), Edtf.from(lastDay(day)));
            case MONTH -> Edtf.from(YearMonth.from(day));
            case QUARTER -> quarter(day);
            case YEAR -> Edtf.from(Year.from(day));
            default -> Edtf.from(day);
        };
    }

    /** An approximate date for a counted day, as precise as people are when they count in this unit. */
    EdtfDate about(LocalDate there) {
        EdtfDate date = switch (this) {
            case MONTH -> Edtf.from(YearMonth.from(there));
            case QUARTER -> quarter(there);
            case YEAR, DECADE, CENTURY, QUARTER_CENTURY, HALF_CENTURY -> Edtf.from(Year.from(there));
            default -> Edtf.from(there);
        };
        return date.qualified(Qualification.APPROXIMATE);
    }

    private static EdtfDate quarter(LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        return EdtfDate.of(Year.from(day), SubYear.of(SubYear.QUARTER_1.number() + quarter - 1));
    }
}
