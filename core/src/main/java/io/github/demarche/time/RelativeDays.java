package io.github.demarche.time;

import static io.github.demarche.time.RelativeChoice.day;
import static io.github.demarche.time.RelativeChoice.oneOf;
import static io.github.demarche.time.RelativeChoice.someDay;
import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The meaning of weekdays, weekends and dates in a month. */
final class RelativeDays {
    /**
     * The distance from the day of writing within which "Tuesday the 8th" is looked for; two such days are farther
     * apart.
     */
    private static final int NEAR = 45;

    private RelativeDays() {}

    static DayOfWeek weekday(RelativePlaces places) {
        return DayOfWeek.of(places.get(RelativePlace.WEEKDAY));
    }

    static DayOfWeek weekday2(RelativePlaces places) {
        return DayOfWeek.of(places.get(RelativePlace.WEEKDAY2));
    }

    static Optional<Edtf> bare(RelativePlaces places, RelativeContext context) {
        LocalDate before = context.anchor().with(previousOrSame(weekday(places)));
        LocalDate after = context.anchor().with(nextOrSame(weekday(places)));
        return switch (context.direction()) {
            case PAST, BEGUN -> day(before);
            case FUTURE -> day(after);
            case EITHER -> oneOf(before, after);
        };
    }

    /** "This Friday" is today or later in the week; on a Saturday it may be yesterday or in six days. */
    static Optional<Edtf> ofThis(RelativePlaces places, RelativeContext context) {
        LocalDate day = context.anchor().with(weekday(places));
        return day.isBefore(context.anchor()) ? Optional.empty() : day(day);
    }

    static Optional<Edtf> last(RelativePlaces places, RelativeContext context) {
        return day(context.anchor().with(previous(weekday(places))));
    }

    static Optional<Edtf> lastOrThatOfLastWeek(RelativePlaces places, RelativeContext context) {
        LocalDate anchor = context.anchor();
        return oneOf(anchor.minusWeeks(1).with(weekday(places)), anchor.with(previous(weekday(places))));
    }

    static Optional<Edtf> coming(RelativePlaces places, RelativeContext context) {
        return day(context.anchor().with(next(weekday(places))));
    }

    static Optional<Edtf> nextOrThatOfNextWeek(RelativePlaces places, RelativeContext context) {
        LocalDate anchor = context.anchor();
        return oneOf(anchor.with(next(weekday(places))), anchor.plusWeeks(1).with(weekday(places)));
    }

    static Optional<Edtf> ofWeek(RelativePlaces places, RelativeContext context) {
        return day(context.anchor().plusWeeks(places.get(RelativePlace.WEEKREF)).with(weekday(places)));
    }

    static Optional<Edtf> weekAfterNext(RelativePlaces places, RelativeContext context) {
        return day(context.anchor().with(next(weekday(places))).plusWeeks(1));
    }

    /** A number of days later; if a weekday is named, it must match. */
    static Optional<Edtf> daysOn(RelativePlaces places, RelativeContext context) {
        LocalDate day = context.anchor().plusDays(places.get(RelativePlace.DAY));
        return places.has(RelativePlace.WEEKDAY) && day.getDayOfWeek() != weekday(places) ? Optional.empty() : day(day);
    }

    static Optional<Edtf> night(RelativePlaces places, RelativeContext context) {
        if (weekday(places).plus(1) != weekday2(places)) {
            return Optional.empty();
        }
        LocalDate past = context.anchor().with(previousOrSame(weekday2(places)));
        LocalDate coming = context.anchor().with(nextOrSame(weekday(places))).plusDays(1);
        return switch (context.direction()) {
            case PAST, BEGUN -> oneOf(past.minusDays(1), past);
            case FUTURE -> oneOf(coming.minusDays(1), coming);
            case EITHER -> oneOf(past.minusDays(1), past, coming.minusDays(1), coming);
        };
    }

    /** "Tuesday the 8th": the only day near the anchor that matches both. */
    static Optional<Edtf> weekdayAndDate(RelativePlaces places, RelativeContext context) {
        List<LocalDate> days = context.anchor()
                .minusDays(NEAR)
                .datesUntil(context.anchor().plusDays(NEAR))
                .filter(it -> it.getDayOfWeek() == weekday(places))
                .filter(it -> it.getDayOfMonth() == places.get(RelativePlace.DATE))
                .toList();
        return days.size() == 1 ? day(days.get(0)) : Optional.empty();
    }

    // Week-ends

    static Optional<Edtf> weekend(RelativePlaces places, RelativeContext context) {
        LocalDate before = context.anchor().with(previousOrSame(DayOfWeek.SATURDAY));
        LocalDate now = context.anchor().with(DayOfWeek.SATURDAY);
        return switch (context.direction()) {
            case PAST, BEGUN -> weekends(before);
            case FUTURE -> weekends(now);
            case EITHER -> weekends(before, now);
        };
    }

    static Optional<Edtf> lastWeekend(RelativePlaces places, RelativeContext context) {
        return weekends(context.anchor().with(DayOfWeek.SATURDAY).minusWeeks(1));
    }

    /** On a Monday or Tuesday "this weekend" may be the one that is just over. */
    static Optional<Edtf> thisWeekend(RelativePlaces places, RelativeContext context) {
        LocalDate coming = context.anchor().with(DayOfWeek.SATURDAY);
        boolean justOver = context.anchor().getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0;
        return justOver ? weekends(coming.minusWeeks(1), coming) : weekends(coming);
    }

    static Optional<Edtf> nextWeekend(RelativePlaces places, RelativeContext context) {
        return weekends(afterThis(context.anchor()));
    }

    static Optional<Edtf> nextWeekendOrThatAfter(RelativePlaces places, RelativeContext context) {
        return weekends(
                afterThis(context.anchor()),
                context.anchor().with(DayOfWeek.SATURDAY).plusWeeks(1));
    }

    private static LocalDate afterThis(LocalDate anchor) {
        LocalDate saturday = anchor.with(DayOfWeek.SATURDAY);
        return anchor.isBefore(saturday) ? saturday : saturday.plusWeeks(1);
    }

    private static Optional<Edtf> weekends(LocalDate... saturdays) {
        List<EdtfSet.Member> days = Stream.of(saturdays)
                .distinct()
                .map(it -> EdtfSet.Member.range(Edtf.from(it), Edtf.from(it.plusDays(1))))
                .toList();
        return Optional.of(EdtfSet.of(true, days));
    }

    // Dates

    /** With a year, that day; with a weekday, the year in which it matches; otherwise by the direction. */
    static Optional<Edtf> date(RelativePlaces places, RelativeContext context) {
        int year = context.anchor().getYear();
        if (places.has(RelativePlace.YEAR)) {
            int named = places.get(RelativePlace.YEAR);
            return dates(places, named, named).findFirst().map(Edtf::from);
        }
        if (places.has(RelativePlace.WEEKDAY)) {
            return dates(places, year - 1, year + 1).findFirst().map(Edtf::from);
        }
        if (context.direction() == RelativeContext.Direction.PAST) {
            List<LocalDate> known = dates(places, year - 1, year).toList();
            return known.stream()
                    .filter(it -> it.getYear() == year && !it.isAfter(context.anchor()))
                    .findFirst()
                    .<Edtf>map(Edtf::from)
                    .or(() -> oneOf(known.toArray(new LocalDate[0])));
        }
        Optional<EdtfDate> before = dates(places, year - 1, year)
                .filter(it -> !it.isAfter(context.anchor()))
                .reduce((a, b) -> b)
                .map(Edtf::from);
        Optional<EdtfDate> after = dates(places, year, year + 1)
                .filter(it -> !it.isBefore(context.anchor()))
                .findFirst()
                .map(Edtf::from);
        return switch (context.direction()) {
            case FUTURE -> after.map(it -> it);
            case EITHER -> oneOf(Stream.concat(before.stream(), after.stream()).toList());
            default -> before.map(it -> it);
        };
    }

    static Optional<Edtf> dateOfYear(RelativePlaces places, RelativeContext context) {
        int year = context.anchor().getYear() + places.get(RelativePlace.YEARREF);
        return dates(places, year, year).findFirst().map(Edtf::from);
    }

    static Optional<Edtf> lastDate(RelativePlaces places, RelativeContext context) {
        int year = context.anchor().getYear();
        return dates(places, year - 1, year)
                .filter(it -> it.isBefore(context.anchor()))
                .reduce((a, b) -> b)
                .map(Edtf::from);
    }

    static Optional<Edtf> nextDate(RelativePlaces places, RelativeContext context) {
        int year = context.anchor().getYear();
        return dates(places, year, year + 1)
                .filter(it -> it.isAfter(context.anchor()))
                .findFirst()
                .map(Edtf::from);
    }

    static Optional<Edtf> weekOf(RelativePlaces places, RelativeContext context) {
        return date(places, context)
                .flatMap(Edtf::toLocalDate)
                .flatMap(it -> someDay(it.with(DayOfWeek.MONDAY), it.with(DayOfWeek.SUNDAY)));
    }

    /** "The weekend of 5 and 6 October"; with one day, the weekend that contains it. */
    static Optional<Edtf> daysOfWeekend(RelativePlaces places, RelativeContext context) {
        Optional<LocalDate> first = date(places, context).flatMap(Edtf::toLocalDate);
        return first.filter(it -> it.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .filter(it -> !places.has(RelativePlace.DATE2)
                        || it.getDayOfWeek() == DayOfWeek.SATURDAY
                                && it.plusDays(1).getDayOfMonth() == places.get(RelativePlace.DATE2))
                .flatMap(it -> weekends(it.with(DayOfWeek.SATURDAY)));
    }

    /** The days of these years that are the date, and the weekday where there is one. */
    private static Stream<LocalDate> dates(RelativePlaces places, int firstYear, int lastYear) {
        List<LocalDate> dates = new ArrayList<>();
        int month = places.get(RelativePlace.MONTH);
        int day = places.get(RelativePlace.DATE);
        for (int year = firstYear; year <= lastYear && month >= 1 && month <= 12; year++) {
            if (YearMonth.of(year, month).isValidDay(day)) {
                dates.add(LocalDate.of(year, month, day));
            }
        }
        return dates.stream().filter(it -> !places.has(RelativePlace.WEEKDAY) || it.getDayOfWeek() == weekday(places));
    }
}
