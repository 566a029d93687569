package io.github.demarche.time;

import static java.time.temporal.TemporalAdjusters.next;
import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a pattern of {@code relative-patterns.tsv} means; {@link RelativeDates} has the rules in words. */
enum RelativeRule {
    WEEKDAY,
    THIS_WEEKDAY,
    LAST_WEEKDAY,
    LAST_WEEKDAY_OR_THAT_OF_LAST_WEEK,
    NEXT_WEEKDAY,
    NEXT_WEEKDAY_OR_THAT_OF_NEXT_WEEK,
    BY_WEEKDAY,
    NIGHT,
    DAY,
    TODAY,
    DAY_BEFORE_YESTERDAY,
    DAY_AFTER_TOMORROW,
    LAST_NIGHT,
    DATE,
    LAST_DATE,
    NEXT_DATE,
    MONTH,
    MONTH_OF_LAST_YEAR,
    MONTH_OF_THIS_YEAR,
    MONTH_OF_NEXT_YEAR,
    LAST_MONTH,
    LAST_MONTH_OR_THAT_OF_LAST_YEAR,
    NEXT_MONTH,
    NEXT_MONTH_OR_THAT_OF_NEXT_YEAR,
    YEAR,
    THIS,
    LAST,
    NEXT,
    EARLIER_THIS,
    LATER_THIS,
    BY_THE_END_OF_THIS,
    BY_THE_END_OF_NEXT,
    SEASON,
    LAST_SEASON,
    THIS_SEASON,
    NEXT_SEASON,
    AGO,
    AHEAD,
    BEFORE_TODAY,
    BY_TODAY,
    FROM_TODAY,
    COMING,
    RECENT;

    /** Whether the year stands in the wording, so that nothing is counted. */
    boolean isAbsolute(RelativePlaces places) {
        return places.has("year");
    }

    /** Returns what is meant in a text of that day; empty when that cannot be told, or there is no such day. */
    Optional<Edtf> date(RelativePlaces places, LocalDate anchor) {
        return switch (this) {
            case WEEKDAY -> day(anchor.with(previousOrSame(weekday(places))));
            case THIS_WEEKDAY -> thisWeekday(weekday(places), anchor);
            case LAST_WEEKDAY -> day(anchor.with(previous(weekday(places))));
            case LAST_WEEKDAY_OR_THAT_OF_LAST_WEEK ->
                oneOf(anchor.minusWeeks(1).with(weekday(places)), anchor.with(previous(weekday(places))));
            case NEXT_WEEKDAY -> day(anchor.with(next(weekday(places))));
            case NEXT_WEEKDAY_OR_THAT_OF_NEXT_WEEK ->
                oneOf(anchor.with(next(weekday(places))), anchor.plusWeeks(1).with(weekday(places)));
            case BY_WEEKDAY -> someDay(anchor, anchor.with(nextOrSame(weekday(places))));
            case NIGHT -> night(places, anchor);
            case DAY -> day(anchor.plusDays(places.get("day")));
            case TODAY -> day(anchor);
            case DAY_BEFORE_YESTERDAY -> day(anchor.minusDays(2));
            case DAY_AFTER_TOMORROW -> day(anchor.plusDays(2));
            case LAST_NIGHT -> oneOf(anchor.minusDays(1), anchor);
            case DATE -> date(places, places.optional("year"), anchor);
            case LAST_DATE ->
                dates(places, anchor)
                        .filter(it -> it.isBefore(anchor))
                        .reduce((a, b) -> b)
                        .map(Edtf::from);
            case NEXT_DATE ->
                dates(places, anchor)
                        .filter(it -> it.isAfter(anchor))
                        .findFirst()
                        .map(Edtf::from);
            case MONTH -> month(places, places.optional("year"), anchor);
            case MONTH_OF_LAST_YEAR -> oneOf(monthOf(anchor.getYear() - 1, places));
            case MONTH_OF_THIS_YEAR -> oneOf(monthOf(anchor.getYear(), places));
            case MONTH_OF_NEXT_YEAR -> oneOf(monthOf(anchor.getYear() + 1, places));
            case LAST_MONTH -> oneOf(lastMonth(places, anchor));
            case LAST_MONTH_OR_THAT_OF_LAST_YEAR ->
                oneOf(monthOf(anchor.getYear() - 1, places), lastMonth(places, anchor));
            case NEXT_MONTH -> oneOf(nextMonth(places, anchor));
            case NEXT_MONTH_OR_THAT_OF_NEXT_YEAR ->
                oneOf(nextMonth(places, anchor), monthOf(anchor.getYear() + 1, places));
            case YEAR -> Optional.of(Edtf.from(Year.of(places.get("year"))));
            case THIS -> Optional.of(unit(places).of(anchor));
            case LAST -> Optional.of(unit(places).of(unit(places).plus(anchor, -1)));
            case NEXT -> Optional.of(unit(places).of(unit(places).plus(anchor, 1)));
            case EARLIER_THIS -> someDay(unit(places).firstDay(anchor), anchor);
            case LATER_THIS -> someDay(anchor, unit(places).lastDay(anchor));
            case BY_THE_END_OF_THIS -> someDay(anchor, unit(places).lastDay(anchor));
            case BY_THE_END_OF_NEXT ->
                someDay(anchor, unit(places).lastDay(unit(places).plus(anchor, 1)));
            case SEASON -> Optional.of(RelativeSeason.of(places).in(places.get("year")));
            case LAST_SEASON -> oneOf(RelativeSeason.of(places).last(anchor));
            case THIS_SEASON -> oneOf(RelativeSeason.of(places).current(anchor));
            case NEXT_SEASON -> oneOf(RelativeSeason.of(places).next(anchor));
            case AGO -> Optional.of(units(places).about(anchor, -places.get("number")));
            case AHEAD -> Optional.of(units(places).about(anchor, places.get("number")));
            case BEFORE_TODAY -> Optional.of(Edtf.onOrBefore(anchor.minusDays(1)));
            case BY_TODAY -> Optional.of(Edtf.onOrBefore(anchor));
            case FROM_TODAY -> Optional.of(Edtf.onOrAfter(anchor));
            case COMING -> Optional.of(EdtfInterval.since(Edtf.from(anchor)));
            case RECENT -> Optional.of(EdtfInterval.until(Edtf.from(anchor)));
        };
    }

    private static DayOfWeek weekday(RelativePlaces places) {
        return DayOfWeek.of(places.get("weekday"));
    }

    private static RelativeUnit unit(RelativePlaces places) {
        return RelativeUnit.of(places.get("unit"));
    }

    private static RelativeUnit units(RelativePlaces places) {
        return RelativeUnit.of(places.get("units"));
    }

    /** "This Friday" is today or lies ahead in the week; on a Saturday it may be yesterday or in six days. */
    private static Optional<Edtf> thisWeekday(DayOfWeek weekday, LocalDate anchor) {
        LocalDate day = anchor.with(weekday);
        return day.isBefore(anchor) ? Optional.empty() : day(day);
    }

    private static Optional<Edtf> night(RelativePlaces places, LocalDate anchor) {
        DayOfWeek second = DayOfWeek.of(places.get("weekday2"));
        LocalDate morning = anchor.with(previousOrSame(second));
        return weekday(places).plus(1) == second ? oneOf(morning.minusDays(1), morning) : Optional.empty();
    }

    /** With a year, that day; with a weekday, the one of these years that it is; else this year's, or open. */
    private static Optional<Edtf> date(RelativePlaces places, OptionalInt year, LocalDate anchor) {
        if (year.isPresent()) {
            return dates(places, year.getAsInt(), year.getAsInt()).findFirst().map(Edtf::from);
        }
        if (places.has("weekday")) {
            return dates(places, anchor).findFirst().map(Edtf::from);
        }
        List<LocalDate> known =
                dates(places, anchor.getYear() - 1, anchor.getYear()).toList();
        return known.stream()
                .filter(it -> it.getYear() == anchor.getYear() && !it.isAfter(anchor))
                .findFirst()
                .<Edtf>map(Edtf::from)
                .or(() -> oneOf(known.toArray(new LocalDate[0])));
    }

    private static Stream<LocalDate> dates(RelativePlaces places, LocalDate anchor) {
        return dates(places, anchor.getYear() - 1, anchor.getYear() + 1);
    }

    /** The days of these years that are the date, and the weekday where there is one. */
    private static Stream<LocalDate> dates(RelativePlaces places, int firstYear, int lastYear) {
        List<LocalDate> dates = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            YearMonth month = monthOf(year, places);
            if (month.isValidDay(places.get("date"))) {
                dates.add(month.atDay(places.get("date")));
            }
        }
        return dates.stream().filter(it -> !places.has("weekday") || it.getDayOfWeek() == weekday(places));
    }

    private static Optional<Edtf> month(RelativePlaces places, OptionalInt year, LocalDate anchor) {
        YearMonth month = monthOf(year.orElse(anchor.getYear()), places);
        boolean isAhead = year.isEmpty() && month.isAfter(YearMonth.from(anchor));
        return isAhead ? oneOf(month.minusYears(1), month) : oneOf(month);
    }

    private static YearMonth monthOf(int year, RelativePlaces places) {
        return YearMonth.of(year, Month.of(places.get("month")));
    }

    private static YearMonth lastMonth(RelativePlaces places, LocalDate anchor) {
        YearMonth month = monthOf(anchor.getYear(), places);
        return month.isBefore(YearMonth.from(anchor)) ? month : month.minusYears(1);
    }

    private static YearMonth nextMonth(RelativePlaces places, LocalDate anchor) {
        YearMonth month = monthOf(anchor.getYear(), places);
        return month.isAfter(YearMonth.from(anchor)) ? month : month.plusYears(1);
    }

    private static Optional<Edtf> day(LocalDate day) {
        return Optional.of(Edtf.from(day));
    }

    private static Optional<Edtf> someDay(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : Optional.of(Edtf.parse("[" + first + ".." + last + "]"));
    }

    private static Optional<Edtf> oneOf(LocalDate... days) {
        return oneOf(Stream.of(days).map(Edtf::from).toList());
    }

    private static Optional<Edtf> oneOf(YearMonth... months) {
        return oneOf(Stream.of(months).map(Edtf::from).toList());
    }

    /** The date when there is but one, however often; a set when there are more. */
    private static Optional<Edtf> oneOf(List<EdtfDate> dates) {
        List<EdtfDate> different = dates.stream().distinct().sorted().toList();
        if (different.size() > 1) {
            return Optional.of(EdtfSet.oneOf(different));
        }
        return different.stream().<Edtf>map(date -> date).findFirst();
    }
}
