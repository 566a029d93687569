package io.github.demarche.page;

import io.github.demarche.time.Edtf;
import io.github.demarche.time.EdtfDate;
import io.github.demarche.time.EdtfInterval;
import io.github.demarche.time.EdtfSet;
import io.github.demarche.time.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How a date is drawn.
 *
 * @param from its first day, as days since 1970; empty where it is open
 * @param to the day after its last; empty where it is open
 * @param shape whether it is a day, some day within, or all that lies between
 * @param approximate whether its ends are soft
 */
record TimeBar(OptionalLong from, OptionalLong to, Shape shape, boolean approximate) {
    enum Shape {
        /** A day: a solid block. */
        DAY,
        /** Some day, not known which: a hollow bar with brackets. */
        WITHIN,
        /** All the time: a filled bar. */
        FILLED
    }

    /** The bar of a date; empty for one without a day at either end. */
    static Optional<TimeBar> of(Edtf date) {
        OptionalLong from = days(date.earliest(), 0);
        OptionalLong to = days(date.latest(), 1);
        return from.isEmpty() && to.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeBar(from, to, shape(date), date.isApproximate()));
    }

    boolean isOpen() {
        return from.isEmpty() || to.isEmpty();
    }

    private static OptionalLong days(Optional<LocalDate> date, int more) {
        return date.map(LocalDate::toEpochDay)
                .map(day -> OptionalLong.of(day + more))
                .orElse(OptionalLong.empty());
    }

    private static Shape shape(Edtf date) {
        if (date instanceof EdtfInterval) {
            return Shape.FILLED;
        }
        if (date instanceof EdtfSet set) {
            return set.isOneOf() ? Shape.WITHIN : Shape.FILLED;
        }
        if (date instanceof EdtfDate day) {
            return day.precision() == Precision.DAY && isOneDay(day) ? Shape.DAY : Shape.WITHIN;
        }
        return Shape.DAY;
    }

    private static boolean isOneDay(Edtf date) {
        return date.earliest()
                .flatMap(first -> date.latest().map(last -> ChronoUnit.DAYS.between(first, last) == 0))
                .orElse(false);
    }
}
