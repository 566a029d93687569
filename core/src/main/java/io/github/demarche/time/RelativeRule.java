package io.github.demarche.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The meaning of a pattern of {@code relative-patterns.tsv}; {@link RelativeDates} describes the rules. */
enum RelativeRule {
    // Days, possibly with a part of the day before or after
    WEEKDAY(Kind.DAY, RelativeDays::bare),
    THIS_WEEKDAY(Kind.DAY, RelativeDays::ofThis),
    LAST_WEEKDAY(Kind.DAY, RelativeDays::last),
    LAST_WEEKDAY_OR_THAT_OF_LAST_WEEK(Kind.DAY, RelativeDays::lastOrThatOfLastWeek),
    NEXT_WEEKDAY(Kind.DAY, RelativeDays::coming),
    NEXT_WEEKDAY_OR_THAT_OF_NEXT_WEEK(Kind.DAY, RelativeDays::nextOrThatOfNextWeek),
    WEEKDAY_OF_WEEK(Kind.DAY, RelativeDays::ofWeek),
    WEEK_FROM_WEEKDAY(Kind.DAY, RelativeDays::weekAfterNext),
    WEEKDAY_DATE(Kind.DAY, RelativeDays::weekdayAndDate),
    DAY(Kind.DAY, RelativeDays::daysOn),
    TODAY(Kind.DAY, (places, context) -> day(context, 0)),
    DAY_BEFORE_YESTERDAY(Kind.DAY, (places, context) -> day(context, -2)),
    DAY_AFTER_TOMORROW(Kind.DAY, (places, context) -> day(context, 2)),
    LAST_NIGHT(Kind.DAY, RelativeRule::lastNight),
    NIGHT(Kind.DAY, RelativeDays::night),
    NIGHT_OF_DATES(Kind.OTHER, RelativeRanges::night),
    DATE(Kind.DAY, RelativeDays::date),
    DATE_OF_YEAR(Kind.DAY, RelativeDays::dateOfYear),
    LAST_DATE(Kind.DAY, RelativeDays::lastDate),
    NEXT_DATE(Kind.DAY, RelativeDays::nextDate),
    // Weeks and week-ends
    WEEKEND(Kind.OTHER, RelativeDays::weekend),
    LAST_WEEKEND(Kind.OTHER, RelativeDays::lastWeekend),
    THIS_WEEKEND(Kind.OTHER, RelativeDays::thisWeekend),
    NEXT_WEEKEND(Kind.OTHER, RelativeDays::nextWeekend),
    NEXT_WEEKEND_OR_THAT_AFTER(Kind.OTHER, RelativeDays::nextWeekendOrThatAfter),
    DAYS_OF_WEEKEND(Kind.OTHER, RelativeDays::daysOfWeekend),
    WEEK_OF(Kind.OTHER, RelativeDays::weekOf),
    // Months, quarters, years
    MONTH(Kind.OTHER, RelativePeriods::month),
    MONTH_OF_YEAR(Kind.OTHER, RelativePeriods::monthOfYear),
    MONTH_OF_THIS_YEAR(Kind.OTHER, RelativePeriods::monthOfThisYear),
    LAST_MONTH(Kind.OTHER, RelativePeriods::lastMonth),
    LAST_MONTH_OR_THAT_OF_LAST_YEAR(Kind.OTHER, RelativePeriods::lastMonthOrThatOfLastYear),
    NEXT_MONTH(Kind.OTHER, RelativePeriods::nextMonth),
    NEXT_MONTH_OR_THAT_OF_NEXT_YEAR(Kind.OTHER, RelativePeriods::nextMonthOrThatOfNextYear),
    GROUPING(Kind.OTHER, RelativePeriods::grouping),
    GROUPING_OF_YEAR(Kind.OTHER, RelativePeriods::groupingOfYear),
    LAST_QUARTER_OF(Kind.OTHER, RelativePeriods::lastQuarterOf),
    YEAR(Kind.OTHER, RelativePeriods::year),
    THIS_YEAR(Kind.OTHER, RelativePeriods::thisYear),
    THIS(Kind.OTHER, (places, context) -> RelativePeriods.unit(places, context, 0)),
    LAST(Kind.OTHER, (places, context) -> RelativePeriods.unit(places, context, -1)),
    NEXT(Kind.OTHER, (places, context) -> RelativePeriods.unit(places, context, 1)),
    BEFORE_LAST(Kind.OTHER, (places, context) -> RelativePeriods.unit(places, context, -2)),
    AFTER_NEXT(Kind.OTHER, (places, context) -> RelativePeriods.unit(places, context, 2)),
    EARLIER_THIS(Kind.OTHER, RelativePeriods::earlierThis),
    LATER_THIS(Kind.OTHER, RelativePeriods::laterThis),
    SO_FAR_THIS(Kind.OTHER, RelativePeriods::soFarThis),
    THIS_DECADE(Kind.OTHER, RelativePeriods::thisDecade),
    THIS_CENTURY(Kind.OTHER, RelativePeriods::thisCentury),
    DECADE(Kind.ABSOLUTE, RelativePeriods::decade),
    CENTURY(Kind.ABSOLUTE, RelativePeriods::century),
    SEASON(Kind.OTHER, RelativeSeason::ofYear),
    SEASON_OF_YEAR(Kind.OTHER, RelativeSeason::ofYearFromThis),
    LAST_SEASON(
            Kind.OTHER, (places, context) -> RelativeSeason.of(places, context).last()),
    THIS_SEASON(
            Kind.OTHER, (places, context) -> RelativeSeason.of(places, context).current()),
    NEXT_SEASON(
            Kind.OTHER, (places, context) -> RelativeSeason.of(places, context).next()),
    // Counted
    AGO(Kind.OTHER, RelativeCounts::ago),
    AGO_AND_A_HALF(Kind.OTHER, RelativeCounts::agoAndAHalf),
    AHEAD(Kind.OTHER, RelativeCounts::ahead),
    DAY_AGO(Kind.OTHER, RelativeCounts::dayAgo),
    DAY_AHEAD(Kind.OTHER, RelativeCounts::dayAhead),
    BEFORE_TODAY(Kind.OTHER, RelativeCounts::beforeToday),
    AFTER_TODAY(Kind.OTHER, RelativeCounts::afterToday),
    BY_TODAY(Kind.OTHER, RelativeCounts::byToday),
    FROM_TODAY(Kind.OTHER, RelativeCounts::fromToday),
    COMING(Kind.OTHER, RelativeCounts::coming),
    RECENT(Kind.OTHER, RelativeCounts::recent),
    PAST_SPAN(Kind.OTHER, RelativeCounts::pastSpan),
    COMING_SPAN(Kind.OTHER, RelativeCounts::comingSpan),
    FIRST_MONTHS(Kind.OTHER, RelativeCounts::firstMonths),
    LAST_MONTHS(Kind.OTHER, RelativeCounts::lastMonths),
    WITHIN(Kind.OTHER, RelativeCounts::within),
    SINCE_COUNT(Kind.OTHER, RelativeCounts::sinceCount),
    // Two dates
    DATES(Kind.OTHER, RelativeRanges::dates),
    DAYS(Kind.OTHER, RelativeRanges::days),
    WEEKDAYS(Kind.OTHER, RelativeRanges::weekdays),
    MONTHS(Kind.OTHER, RelativeRanges::months),
    YEARS(Kind.OTHER, RelativeRanges::years),
    YEAR_ON(Kind.OTHER, RelativePeriods::yearOn);

    private static final Set<RelativeRule> LEANING = Set.of(
            WEEKDAY,
            NIGHT,
            DATE,
            WEEKEND,
            DAYS_OF_WEEKEND,
            WEEK_OF,
            MONTH,
            GROUPING,
            DATES,
            NIGHT_OF_DATES,
            WEEKDAYS,
            MONTHS);

    private enum Kind {
        DAY,
        ABSOLUTE,
        OTHER
    }

    /** Turns the values of the places into a date. */
    private interface Meaning {
        Optional<? extends Edtf> of(RelativePlaces places, RelativeContext context);
    }

    private final Kind kind;
    // Functions without state.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Meaning meaning;

    RelativeRule(Kind kind, Meaning meaning) {
        this.kind = kind;
        this.meaning = meaning;
    }

    /** Whether it means a day, whose part may also be named. */
    boolean isOfDay() {
        return kind == Kind.DAY;
    }

    /** Whether the wording means the same regardless of when it was written. */
    boolean isAbsolute(RelativePlaces places) {
        return kind == Kind.ABSOLUTE || places.has(RelativePlace.YEAR) || places.has(RelativePlace.YEAR2);
    }

    /** Whether the options decide if it is past or future; "as early as Friday" is always future. */
    boolean leans(RelativePlaces places) {
        return !isAbsolute(places) && LEANING.contains(this);
    }

    /** Returns the date that is meant; empty if it is ambiguous or does not exist. */
    Optional<Edtf> date(RelativePlaces places, RelativeContext context) {
        return meaning.of(places, context).map(date -> date);
    }

    private static Optional<Edtf> day(RelativeContext context, int days) {
        return RelativeChoice.day(context.anchor().plusDays(days));
    }

    private static Optional<Edtf> lastNight(RelativePlaces places, RelativeContext context) {
        LocalDate anchor = context.anchor();
        return RelativeChoice.oneOf(anchor.minusDays(1), anchor);
    }
}
