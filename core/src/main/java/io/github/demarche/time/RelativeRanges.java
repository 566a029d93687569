package io.github.demarche.time;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Wordings with two dates: from one to the other, some time between them, both, or either. */
final class RelativeRanges {
    static final int FROM_TO = 1;
    private static final int BOTH = 3;
    private static final int CENTURY = 100;

    private RelativeRanges() {}

    static Optional<Edtf> weekdays(RelativePlaces places, RelativeContext context) {
        LocalDate anchor = context.anchor();
        boolean forward = context.direction() == RelativeContext.Direction.FUTURE;
        LocalDate first = anchor.with(
                forward ? nextOrSame(RelativeDays.weekday(places)) : previousOrSame(RelativeDays.weekday(places)));
        LocalDate second = anchor.with(
                forward ? nextOrSame(RelativeDays.weekday2(places)) : previousOrSame(RelativeDays.weekday2(places)));
        return context.direction() == RelativeContext.Direction.EITHER || !first.isBefore(second)
                ? Optional.empty()
                : of(places, List.of(Edtf.from(first), Edtf.from(second)));
    }

    /** "Yesterday and today"; other days are not combined. */
    static Optional<Edtf> days(RelativePlaces places, RelativeContext context) {
        int first = places.get(RelativePlace.DAY);
        int second = places.get(RelativePlace.DAY2);
        LocalDate anchor = context.anchor();
        return first + 1 == second
                ? of(places, List.of(Edtf.from(anchor.plusDays(first)), Edtf.from(anchor.plusDays(second))))
                : Optional.empty();
    }

    /** A night belongs to two consecutive days. */
    static Optional<Edtf> night(RelativePlaces places, RelativeContext context) {
        return datesOf(places, context)
                .filter(it -> it.get(0).lastDay() + 1 == it.get(1).firstDay())
                .flatMap(RelativeChoice::oneOf);
    }

    static Optional<Edtf> years(RelativePlaces places, RelativeContext context) {
        int first = places.get(RelativePlace.YEAR);
        int second = places.get(RelativePlace.YEAR2);
        if (second < CENTURY) {
            second += first / CENTURY * CENTURY;
        }
        return first < second
                ? of(places, List.of(Edtf.from(Year.of(first)), Edtf.from(Year.of(second))))
                : Optional.empty();
    }

    static Optional<Edtf> months(RelativePlaces places, RelativeContext context) {
        int first = places.get(RelativePlace.MONTH);
        int second = places.get(RelativePlace.MONTH2);
        int later = second <= first ? 1 : 0;
        YearMonth now = YearMonth.from(context.anchor());
        Optional<Integer> year = year(
                places,
                later,
                context,
                it -> YearMonth.of(it, first).compareTo(now),
                it -> YearMonth.of(it + later, second).compareTo(now));
        return year.flatMap(it -> secondYear(places, it + later)
                .filter(last -> !YearMonth.of(last, second).isBefore(YearMonth.of(it, first)))
                .flatMap(last -> of(
                        places, List.of(Edtf.from(YearMonth.of(it, first)), Edtf.from(YearMonth.of(last, second))))));
    }

    static Optional<Edtf> dates(RelativePlaces places, RelativeContext context) {
        return datesOf(places, context).flatMap(it -> of(places, it));
    }

    private static Optional<List<EdtfDate>> datesOf(RelativePlaces places, RelativeContext context) {
        int month = places.get(RelativePlace.MONTH);
        int month2 = places.get(RelativePlace.MONTH2, month);
        int later = month2 < month ? 1 : 0;
        LocalDate now = context.anchor();
        Optional<Integer> year = year(
                places,
                later,
                context,
                it -> day(it, month, RelativePlace.DATE, places).compareTo(now),
                it -> day(it + later, month2, RelativePlace.DATE2, places).compareTo(now));
        if (year.isEmpty()) {
            return Optional.empty();
        }
        List<EdtfDate> days = new ArrayList<>();
        Optional<Integer> last = secondYear(places, year.get() + later);
        add(days, year.get(), month, places.optional(RelativePlace.DATE), places.optional(RelativePlace.WEEKDAY));
        add(
                days,
                last.orElseThrow(),
                month2,
                places.optional(RelativePlace.DATE2),
                places.optional(RelativePlace.WEEKDAY2));
        if (places.has(RelativePlace.DATE3)) {
            add(days, last.get(), month2, places.optional(RelativePlace.DATE3), OptionalInt.empty());
        }
        boolean complete = days.size() == (places.has(RelativePlace.DATE3) ? 3 : 2);
        for (int i = 1; i < days.size(); i++) {
            complete &= days.get(i - 1).firstDay() < days.get(i).firstDay();
        }
        return complete ? Optional.of(days) : Optional.empty();
    }

    private static void add(List<EdtfDate> days, int year, int month, OptionalInt date, OptionalInt weekday) {
        if (month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(date.orElseThrow())) {
            LocalDate day = LocalDate.of(year, month, date.getAsInt());
            if (weekday.isEmpty() || weekday.getAsInt() == day.getDayOfWeek().getValue()) {
                days.add(Edtf.from(day));
            }
        }
    }

    /** The day, or for 31 June the end of the month; only its position in the year matters. */
    private static LocalDate day(int year, int month, RelativePlace date, RelativePlaces places) {
        YearMonth of = YearMonth.of(year, month);
        return of.atDay(Math.max(1, Math.min(of.lengthOfMonth(), places.get(date))));
    }

    private interface Side {
        /** Whether, in a given year, it is before, on or after the day of writing. */
        int in(int year);
    }

    /** The year of the first date; empty if it may be this one or another. */
    private static Optional<Integer> year(
            RelativePlaces places, int later, RelativeContext context, Side first, Side second) {
        int now = context.anchor().getYear();
        if (places.has(RelativePlace.YEARREF)) {
            return Optional.of(now + places.get(RelativePlace.YEARREF));
        }
        if (places.has(RelativePlace.YEAR)) {
            return Optional.of(places.get(RelativePlace.YEAR));
        }
        if (places.has(RelativePlace.YEAR2)) {
            return Optional.of(places.get(RelativePlace.YEAR2) - later);
        }
        // A range across the new year belongs to the year in which it ends, until it begins again.
        for (int year = now; year >= now - later; year--) {
            switch (context.direction()) {
                case PAST, BEGUN -> {
                    if (first.in(year) <= 0) {
                        return Optional.of(year);
                    }
                }
                case FUTURE -> {
                    if (second.in(now - later) >= 0) {
                        return Optional.of(now - later);
                    }
                    return Optional.of(second.in(now) >= 0 ? now : now + 1);
                }
                case EITHER -> {
                    if (first.in(year) <= 0 && second.in(year) >= 0) {
                        return Optional.of(year);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> secondYear(RelativePlaces places, int otherwise) {
        return Optional.of(places.get(RelativePlace.YEAR2, otherwise));
    }

    private static Optional<Edtf> of(RelativePlaces places, List<EdtfDate> dates) {
        EdtfDate first = dates.get(0);
        EdtfDate last = dates.get(dates.size() - 1);
        if (places.has(RelativePlace.BETWEEN)) {
            return Optional.of(EdtfSet.between(first, last));
        }
        int kind = places.get(RelativePlace.TO, FROM_TO);
        if (kind == FROM_TO) {
            return dates.size() == 2 ? Optional.of(EdtfInterval.of(first, last)) : Optional.empty();
        }
        return Optional.of(kind == BOTH ? EdtfSet.allOf(dates) : EdtfSet.oneOf(dates));
    }
}
