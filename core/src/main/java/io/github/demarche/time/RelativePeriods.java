package io.github.demarche.time;

import static io.github.demarche.time.RelativeChoice.oneOf;
import static io.github.demarche.time.RelativeChoice.someDay;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The meaning of weeks, months, quarters, years, decades and centuries. */
final class RelativePeriods {
    private RelativePeriods() {}

    // Months

    static Optional<Edtf> month(RelativePlaces places, RelativeContext context) {
        if (places.has(RelativePlace.YEAR)) {
            return oneOf(monthOf(places.get(RelativePlace.YEAR), places));
        }
        YearMonth now = YearMonth.from(context.anchor());
        YearMonth month = monthOf(now.getYear(), places);
        YearMonth before = month.isAfter(now) ? month.minusYears(1) : month;
        YearMonth after = month.isBefore(now) ? month.plusYears(1) : month;
        return switch (context.direction()) {
            case PAST -> oneOf(before, month);
            case BEGUN -> oneOf(before);
            case FUTURE -> oneOf(after);
            case EITHER -> oneOf(before, after);
        };
    }

    static Optional<Edtf> monthOfYear(RelativePlaces places, RelativeContext context) {
        return oneOf(monthOf(context.anchor().getYear() + places.get(RelativePlace.YEARREF), places));
    }

    static Optional<Edtf> monthOfThisYear(RelativePlaces places, RelativeContext context) {
        return oneOf(monthOf(context.anchor().getYear(), places));
    }

    static Optional<Edtf> lastMonth(RelativePlaces places, RelativeContext context) {
        return oneOf(last(places, context));
    }

    static Optional<Edtf> lastMonthOrThatOfLastYear(RelativePlaces places, RelativeContext context) {
        return oneOf(monthOf(context.anchor().getYear() - 1, places), last(places, context));
    }

    static Optional<Edtf> nextMonth(RelativePlaces places, RelativeContext context) {
        return oneOf(next(places, context));
    }

    static Optional<Edtf> nextMonthOrThatOfNextYear(RelativePlaces places, RelativeContext context) {
        return oneOf(next(places, context), monthOf(context.anchor().getYear() + 1, places));
    }

    private static YearMonth last(RelativePlaces places, RelativeContext context) {
        YearMonth month = monthOf(context.anchor().getYear(), places);
        return month.isBefore(YearMonth.from(context.anchor())) ? month : month.minusYears(1);
    }

    private static YearMonth next(RelativePlaces places, RelativeContext context) {
        YearMonth month = monthOf(context.anchor().getYear(), places);
        return month.isAfter(YearMonth.from(context.anchor())) ? month : month.plusYears(1);
    }

    private static YearMonth monthOf(int year, RelativePlaces places) {
        return YearMonth.of(year, Month.of(places.get(RelativePlace.MONTH)));
    }

    // Quarters and half-years

    static Optional<Edtf> grouping(RelativePlaces places, RelativeContext context) {
        Function<Integer, EdtfDate> of =
                year -> EdtfDate.of(Year.of(year), SubYear.of(places.get(RelativePlace.GROUPING)));
        if (places.has(RelativePlace.YEAR)) {
            return Optional.of(of.apply(places.get(RelativePlace.YEAR)));
        }
        int year = context.anchor().getYear();
        long today = context.anchor().toEpochDay();
        EdtfDate now = of.apply(year);
        EdtfDate before = now.firstDay() > today ? of.apply(year - 1) : now;
        EdtfDate after = now.lastDay() < today ? of.apply(year + 1) : now;
        return switch (context.direction()) {
            case PAST -> oneOf(List.of(before, now));
            case BEGUN -> Optional.of(before);
            case FUTURE -> Optional.of(after);
            case EITHER -> oneOf(List.of(before, after));
        };
    }

    static Optional<Edtf> groupingOfYear(RelativePlaces places, RelativeContext context) {
        int year = context.anchor().getYear() + places.get(RelativePlace.YEARREF);
        return Optional.of(EdtfDate.of(Year.of(year), SubYear.of(places.get(RelativePlace.GROUPING))));
    }

    static Optional<Edtf> lastQuarterOf(RelativePlaces places, RelativeContext context) {
        return Optional.of(EdtfDate.of(Year.of(places.get(RelativePlace.YEAR)), SubYear.QUARTER_4));
    }

    // Weeks, months, quarters and years from this one

    /** The unit at a distance from the current one. */
    static Optional<Edtf> unit(RelativePlaces places, RelativeContext context, int offset) {
        RelativeUnit unit = unit(places);
        return Optional.of(unit.of(unit.plus(context.anchor(), offset)));
    }

    static Optional<Edtf> earlierThis(RelativePlaces places, RelativeContext context) {
        return someDay(unit(places).firstDay(context.anchor()), context.anchor());
    }

    static Optional<Edtf> laterThis(RelativePlaces places, RelativeContext context) {
        return someDay(context.anchor(), unit(places).lastDay(context.anchor()));
    }

    static Optional<Edtf> soFarThis(RelativePlaces places, RelativeContext context) {
        LocalDate first = unit(places).firstDay(context.anchor());
        return Optional.of(EdtfInterval.of(Edtf.from(first), Edtf.from(context.anchor())));
    }

    private static RelativeUnit unit(RelativePlaces places) {
        return RelativeUnit.of(places.get(RelativePlace.UNIT));
    }

    // Years and more

    static Optional<Edtf> year(RelativePlaces places, RelativeContext context) {
        return Optional.of(Edtf.from(Year.of(places.get(RelativePlace.YEAR))));
    }

    static Optional<Edtf> thisYear(RelativePlaces places, RelativeContext context) {
        return Optional.of(Edtf.from(Year.from(context.anchor())));
    }

    static Optional<Edtf> thisDecade(RelativePlaces places, RelativeContext context) {
        return Optional.of(EdtfDate.decade(context.anchor().getYear()));
    }

    static Optional<Edtf> thisCentury(RelativePlaces places, RelativeContext context) {
        return Optional.of(EdtfDate.century(context.anchor().getYear()));
    }

    static Optional<Edtf> yearOn(RelativePlaces places, RelativeContext context) {
        return Optional.of(EdtfInterval.since(Edtf.from(Year.of(places.get(RelativePlace.YEAR)))));
    }

    static Optional<Edtf> decade(RelativePlaces places, RelativeContext context) {
        return Optional.of(EdtfDate.decade(10 * places.get(RelativePlace.DECADE)));
    }

    /** The 19th century is the years 18XX, as EDTF writes it. */
    static Optional<Edtf> century(RelativePlaces places, RelativeContext context) {
        int century = places.get(RelativePlace.CENTURY);
        return century > 21 ? Optional.empty() : Optional.of(EdtfDate.century(100 * (century - 1)));
    }
}
