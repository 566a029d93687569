package io.github.demarche.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A season of one hemisphere or of either. If the hemisphere is unknown, each question has an answer for the north and
 * one for the south; they become one answer if both mean the same year.
 */
final class RelativeSeason {
    /** The offsets from the code to those of the northern and the southern season. */
    private static final int NORTH = 4;

    private static final int SOUTH = 8;
    /** How many days into the new year a winter is still "this winter". */
    private static final int JUST_OVER = 92;

    private final int code;
    private final Hemisphere hemisphere;
    private final LocalDate anchor;

    private RelativeSeason(int code, RelativeContext context) {
        this.code = code;
        this.hemisphere = context.hemisphere();
        this.anchor = context.anchor();
    }

    static RelativeSeason of(RelativePlaces places, RelativeContext context) {
        return new RelativeSeason(places.get(RelativePlace.SEASON), context);
    }

    /** The season that is named after a year, "winter 2022-23" after the first of both. */
    static Optional<Edtf> ofYear(RelativePlaces places, RelativeContext context) {
        int year = places.get(RelativePlace.YEAR);
        int second = places.get(RelativePlace.YEAR2, year + 1);
        return second == year + 1 || second == (year + 1) % 100
                ? Optional.of(of(places, context).named(year))
                : Optional.empty();
    }

    static Optional<Edtf> ofYearFromThis(RelativePlaces places, RelativeContext context) {
        int year = context.anchor().getYear() + places.get(RelativePlace.YEARREF);
        return Optional.of(of(places, context).named(year));
    }

    Optional<Edtf> last() {
        return each(offset -> {
            int year = anchor.getYear();
            while (in(year, offset).lastDay() >= anchor.toEpochDay()) {
                year--;
            }
            return List.of(year);
        });
    }

    Optional<Edtf> next() {
        return each(offset -> {
            int year = anchor.getYear() - 1;
            while (in(year, offset).firstDay() <= anchor.toEpochDay()) {
                year++;
            }
            return List.of(year);
        });
    }

    /** The current one; otherwise that of this year and the one that has just ended. */
    Optional<Edtf> current() {
        return each(offset -> {
            int year = anchor.getYear();
            long today = anchor.toEpochDay();
            IntPredicate isNow = it -> in(it, offset).firstDay() <= today
                    && today <= in(it, offset).lastDay();
            if (isNow.test(year) || isNow.test(year - 1)) {
                return List.of(isNow.test(year) ? year : year - 1);
            }
            boolean justOver = in(year, offset).firstDay() > today
                    && today - in(year - 1, offset).lastDay() <= JUST_OVER
                    && LocalDate.ofEpochDay(in(year - 1, offset).lastDay()).getYear() == year;
            return justOver ? List.of(year - 1, year) : List.of(year);
        });
    }

    private interface Years {
        List<Integer> of(int offset);
    }

    private Optional<Edtf> each(Years years) {
        List<EdtfDate> seasons = new ArrayList<>();
        if (hemisphere != Hemisphere.SOUTHERN) {
            years.of(NORTH).forEach(year -> seasons.add(named(year)));
        }
        if (hemisphere != Hemisphere.NORTHERN) {
            years.of(SOUTH).forEach(year -> seasons.add(named(year)));
        }
        return RelativeChoice.oneOf(seasons);
    }

    private EdtfDate named(int year) {
        return in(
                year,
                switch (hemisphere) {
                    case EITHER -> 0;
                    case NORTHERN -> NORTH;
                    case SOUTHERN -> SOUTH;
                });
    }

    private EdtfDate in(int year, int offset) {
        return EdtfDate.of(Year.of(year), SubYear.of(code + offset));
    }
}
