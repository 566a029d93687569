package io.github.demarche.time;

import io.github.demarche.time.RelativeContext.Direction;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** How words before a date change it, as {@code relative-bounds.tsv} names it. */
enum RelativeBound {
    /** Nothing: no words. */
    NONE,
    /** From then on, such as {@code 2024-06-10/..}; the date has begun. */
    SINCE,
    /** Up to then, such as {@code ../2024-06-17}; the date is to come, unless the wording says otherwise. */
    UNTIL,
    /** Some day from the day of writing to then, such as {@code [2024-06-14..2024-06-17]}. */
    BY,
    /** Some day up to and including it, such as {@code [..2024-06-10]}; without a year, the same as {@link #BY}. */
    ON_OR_BEFORE,
    /** Some day before it, such as {@code [..2024-06-09]}. */
    BEFORE,
    /** Some day after it, such as {@code [2024-06-11..]}. */
    AFTER,
    /** Some day from it on, such as {@code [2024-06-10..]}. */
    ON_OR_AFTER,
    /** Near it, such as {@code 2024-06-10~}. */
    ABOUT;

    private static final int BEGINNING = 1;
    private static final int END = 3;

    /** Returns the date with this bound; empty when that cannot be told. */
    Optional<Edtf> of(RelativeRule rule, RelativePlaces places, RelativeContext context) {
        boolean absolute = rule.isAbsolute(places);
        return switch (this) {
            case NONE -> rule.date(places, context);
            case SINCE -> since(rule, places, context.towards(Direction.BEGUN));
            case UNTIL -> until(rule, places, context.towards(Direction.FUTURE));
            case BY -> by(rule, places, context.towards(Direction.FUTURE));
            case ON_OR_BEFORE ->
                absolute
                        ? single(rule, places, context).map(EdtfSet::upTo)
                        : by(rule, places, context.towards(Direction.FUTURE));
            // "Before the end of the month" is within it.
            case BEFORE ->
                isPart(places, END)
                        ? by(rule, places, context.towards(Direction.FUTURE))
                        : named(rule, places, context)
                                .flatMap(it -> shifted(it, -1))
                                .map(EdtfSet::upTo);
            case AFTER ->
                named(rule, places, context).flatMap(it -> shifted(it, 1)).map(EdtfSet::onFrom);
            case ON_OR_AFTER -> named(rule, places, context).map(EdtfSet::onFrom);
            case ABOUT -> single(rule, places, context).map(it -> it.qualified(Qualification.APPROXIMATE));
        };
    }

    /** "Before Friday" can refer to the last Friday or the next one; only a date with its year is unambiguous. */
    private static Optional<EdtfDate> named(RelativeRule rule, RelativePlaces places, RelativeContext context) {
        return rule.isAbsolute(places) ? single(rule, places, context) : Optional.empty();
    }

    /** A single date: a choice between two dates, or something that already lasts, cannot be bounded. */
    private static Optional<EdtfDate> single(RelativeRule rule, RelativePlaces places, RelativeContext context) {
        return rule.date(places, context).filter(EdtfDate.class::isInstance).map(EdtfDate.class::cast);
    }

    private static Optional<Edtf> since(RelativeRule rule, RelativePlaces places, RelativeContext context) {
        return rule.date(places, context)
                // Nothing can have lasted since tomorrow.
                .filter(it -> rule.isAbsolute(places)
                        || it.firstDay() <= context.anchor().toEpochDay())
                .flatMap(it -> edge(it, isPart(places, BEGINNING), it.earliest()))
                .map(EdtfInterval::since);
    }

    private static Optional<Edtf> until(RelativeRule rule, RelativePlaces places, RelativeContext context) {
        return rule.date(places, context)
                .flatMap(it -> edge(it, isPart(places, END), it.latest()))
                .map(EdtfInterval::until);
    }

    /** The edge of a date is the date itself; the edge of "the end of the week" is its last day. */
    private static Optional<EdtfDate> edge(Edtf date, boolean isEdge, Optional<LocalDate> day) {
        if (date instanceof EdtfDate single) {
            return Optional.of(single);
        }
        return isEdge ? day.map(Edtf::from) : Optional.empty();
    }

    private static Optional<Edtf> by(RelativeRule rule, RelativePlaces places, RelativeContext context) {
        LocalDate anchor = context.anchor();
        // The beginning of a month has no exact end.
        if (places.has(RelativePlace.PART) && !isPart(places, END)) {
            return Optional.empty();
        }
        Optional<Edtf> date = rule.date(places, context).filter(it -> it instanceof EdtfDate || it.isRunOfDays());
        Optional<LocalDate> last = date.flatMap(Edtf::latest);
        if (last.isEmpty() || date.get().isQualified()) {
            return Optional.empty();
        }
        if (!last.get().isBefore(anchor)) {
            return RelativeChoice.someDay(anchor, last.get());
        }
        return rule.isAbsolute(places) ? Optional.of(Edtf.onOrBefore(last.get())) : Optional.empty();
    }

    private static boolean isPart(RelativePlaces places, int part) {
        return places.get(RelativePlace.PART, 0) == part;
    }

    /** The adjacent day, month or year; a text never means the neighbour of a season. */
    private static Optional<EdtfDate> shifted(EdtfDate date, int by) {
        Optional<EdtfDate> day = date.toLocalDate().map(it -> Edtf.from(it.plusDays(by)));
        Optional<EdtfDate> month = date.toYearMonth().map((YearMonth it) -> Edtf.from(it.plusMonths(by)));
        Optional<EdtfDate> year = date.toYear().map((Year it) -> Edtf.from(it.plusYears(by)));
        return day.or(() -> month).or(() -> year);
    }
}
