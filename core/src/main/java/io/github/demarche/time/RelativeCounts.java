package io.github.demarche.time;

import static io.github.demarche.time.RelativeChoice.day;
import static io.github.demarche.time.RelativeChoice.oneOf;
import static io.github.demarche.time.RelativeChoice.someDay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Wordings that count from the day of writing: "two weeks ago", "within a month", "for the past three years". */
final class RelativeCounts {
    private static final int MORE = 2;
    private static final int LESS = 3;
    private static final int HOURS_OF_DAY = 24;

    private RelativeCounts() {}

    static Optional<Edtf> ago(RelativePlaces places, RelativeContext context) {
        return counted(places, context, -1);
    }

    static Optional<Edtf> ahead(RelativePlaces places, RelativeContext context) {
        return counted(places, context, 1);
    }

    private static Optional<Edtf> counted(RelativePlaces places, RelativeContext context, int sign) {
        int hedge = places.get(RelativePlace.HEDGE, 0);
        LocalDate anchor = context.anchor();
        Count count = Count.of(places);
        if (count.unit() == RelativeUnit.HOUR && count.number() < HOURS_OF_DAY) {
            LocalDate beside = anchor.plusDays(sign);
            return hedge > 1 ? Optional.empty() : oneOf(anchor, beside);
        }
        if (!count.isWhole()) {
            return Optional.empty();
        }
        LocalDate there = count.from(anchor, sign);
        if (hedge == MORE) {
            return Optional.of(sign < 0 ? Edtf.onOrBefore(there) : Edtf.onOrAfter(there));
        }
        if (hedge == LESS) {
            return sign < 0 ? someDay(there, anchor) : someDay(anchor, there);
        }
        return Optional.of(count.about(there, hedge != 0 || places.has(RelativePlace.ABOUT)));
    }

    static Optional<Edtf> agoAndAHalf(RelativePlaces places, RelativeContext context) {
        int whole = places.get(RelativePlace.NUMBER, 0);
        int months = switch (RelativeUnit.of(places.get(RelativePlace.UNITS))) {
            case YEAR -> 12 * whole + 6;
            case DECADE -> 12 * (10 * whole + 5);
            case CENTURY -> 12 * (100 * whole + 50);
            default -> 0;
        };
        boolean inYears = RelativeUnit.of(places.get(RelativePlace.UNITS)) != RelativeUnit.YEAR;
        if (months == 0 || months >= 12_000 || places.get(RelativePlace.HEDGE, 0) > 1) {
            return Optional.empty();
        }
        LocalDate there = context.anchor().minusMonths(months);
        return Optional.of((inYears ? RelativeUnit.YEAR : RelativeUnit.MONTH).about(there));
    }

    /** "Two years ago today". */
    static Optional<Edtf> dayAgo(RelativePlaces places, RelativeContext context) {
        return exact(places, context, -1);
    }

    static Optional<Edtf> dayAhead(RelativePlaces places, RelativeContext context) {
        return exact(places, context, 1);
    }

    private static Optional<Edtf> exact(RelativePlaces places, RelativeContext context, int sign) {
        Count count = Count.of(places);
        return count.isWhole() ? day(count.from(context.anchor(), sign)) : Optional.empty();
    }

    static Optional<Edtf> beforeToday(RelativePlaces places, RelativeContext context) {
        return isOfHours(places)
                ? oneOf(context.anchor().minusDays(1), context.anchor())
                : Optional.of(Edtf.onOrBefore(context.anchor().minusDays(1)));
    }

    static Optional<Edtf> afterToday(RelativePlaces places, RelativeContext context) {
        return isOfHours(places)
                ? oneOf(context.anchor(), context.anchor().plusDays(1))
                : Optional.of(Edtf.onOrAfter(context.anchor().plusDays(1)));
    }

    static Optional<Edtf> byToday(RelativePlaces places, RelativeContext context) {
        return Optional.of(Edtf.onOrBefore(context.anchor()));
    }

    static Optional<Edtf> fromToday(RelativePlaces places, RelativeContext context) {
        return Optional.of(Edtf.onOrAfter(context.anchor()));
    }

    static Optional<Edtf> coming(RelativePlaces places, RelativeContext context) {
        return isOfHours(places)
                ? someDay(context.anchor(), context.anchor().plusDays(1))
                : Optional.of(EdtfInterval.since(Edtf.from(context.anchor())));
    }

    static Optional<Edtf> recent(RelativePlaces places, RelativeContext context) {
        return isOfHours(places)
                ? someDay(context.anchor().minusDays(1), context.anchor())
                : Optional.of(EdtfInterval.until(Edtf.from(context.anchor())));
    }

    private static boolean isOfHours(RelativePlaces places) {
        return places.has(RelativePlace.SEVERAL)
                && RelativeUnit.of(places.get(RelativePlace.SEVERAL)) == RelativeUnit.HOUR;
    }

    static Optional<Edtf> pastSpan(RelativePlaces places, RelativeContext context) {
        Count count = Count.of(places);
        return count.isSpan()
                ? Optional.of(EdtfInterval.of(Edtf.from(count.from(context.anchor(), -1)), Edtf.from(context.anchor())))
                : Optional.empty();
    }

    static Optional<Edtf> comingSpan(RelativePlaces places, RelativeContext context) {
        Count count = Count.of(places);
        return count.isSpan()
                ? Optional.of(EdtfInterval.of(Edtf.from(context.anchor()), Edtf.from(count.from(context.anchor(), 1))))
                : Optional.empty();
    }

    /** "The first nine months of the year". */
    static Optional<Edtf> firstMonths(RelativePlaces places, RelativeContext context) {
        return monthsOfYear(places, context, 1, places.get(RelativePlace.NUMBER));
    }

    static Optional<Edtf> lastMonths(RelativePlaces places, RelativeContext context) {
        return monthsOfYear(places, context, 13 - places.get(RelativePlace.NUMBER), 12);
    }

    private static Optional<Edtf> monthsOfYear(RelativePlaces places, RelativeContext context, int first, int last) {
        if (first < 1 || last > 12) {
            return Optional.empty();
        }
        int thatYear = context.anchor().getYear() + places.get(RelativePlace.YEARREF, 0);
        int year = places.get(RelativePlace.YEAR, thatYear);
        return Optional.of(EdtfInterval.of(Edtf.from(YearMonth.of(year, first)), Edtf.from(YearMonth.of(year, last))));
    }

    static Optional<Edtf> within(RelativePlaces places, RelativeContext context) {
        Count count = Count.of(places);
        return count.unit() == RelativeUnit.HOUR && count.number() < HOURS_OF_DAY
                ? oneOf(context.anchor(), context.anchor().plusDays(1))
                : count.isWhole() ? someDay(context.anchor(), count.from(context.anchor(), 1)) : Optional.empty();
    }

    static Optional<Edtf> sinceCount(RelativePlaces places, RelativeContext context) {
        int hedge = places.get(RelativePlace.HEDGE, 0);
        Count count = Count.of(places);
        if (!count.isWhole() || hedge == LESS) {
            return Optional.empty();
        }
        LocalDate there = count.from(context.anchor(), -1);
        if (hedge == MORE) {
            return Optional.of(EdtfInterval.sinceOrBefore(Edtf.from(there)));
        }
        return Optional.of(EdtfInterval.since(count.about(there, hedge != 0 || places.has(RelativePlace.ABOUT))));
    }

    /** A number of units. */
    private record Count(int number, RelativeUnit unit, boolean fortnight) {
        /** French counts both ends: "huit jours" is a week, "quinze jours" two. */
        static Count of(RelativePlaces places) {
            int number = places.get(RelativePlace.NUMBER, places.get(RelativePlace.ABOUT, 1));
            RelativeUnit unit = RelativeUnit.of(places.get(RelativePlace.UNITS));
            boolean french = unit == RelativeUnit.DAY && places.isFrench() && (number == 8 || number == 15);
            return new Count(french ? number - 1 : number, unit, french);
        }

        /**
         * Whether it can be counted in days, as 48 hours are two, and remains within the years for which EDTF has days.
         */
        boolean isWhole() {
            int years = switch (unit) {
                case DECADE -> 10 * number;
                case CENTURY, QUARTER_CENTURY, HALF_CENTURY -> 100 * number;
                default -> number;
            };
            return years < 1000 && (unit != RelativeUnit.HOUR || number % HOURS_OF_DAY == 0);
        }

        /** "The last quarter" may be a calendar quarter. */
        boolean isSpan() {
            return isWhole() && unit != RelativeUnit.QUARTER;
        }

        LocalDate from(LocalDate anchor, int sign) {
            return unit == RelativeUnit.HOUR
                    ? anchor.plusDays((long) sign * (number / HOURS_OF_DAY))
                    : unit.plus(anchor, sign * number);
        }

        /** Days are counted exactly, unless hedged; speakers round larger units. */
        EdtfDate about(LocalDate there, boolean hedged) {
            EdtfDate exact = Edtf.from(there);
            return unit != RelativeUnit.DAY
                    ? unit.about(there)
                    : hedged || fortnight ? exact.qualified(Qualification.APPROXIMATE) : exact;
        }
    }
}
