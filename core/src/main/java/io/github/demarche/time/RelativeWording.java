package io.github.demarche.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A wording of a date, taken apart: perhaps a bound such as "since", and a pattern with its places.
 *
 * @param bound what the words in front make of the date
 * @param rule what the pattern means
 * @param places what fills its places
 */
record RelativeWording(RelativeBound bound, RelativeRule rule, RelativePlaces places) {
    /** Whether it means the same whenever it was written. */
    boolean isAbsolute() {
        return rule.isAbsolute(places);
    }

    /** Returns the date that is meant; empty when these words leave it open, or there is no such day. */
    Optional<Edtf> date(RelativeContext context) {
        return bound.of(rule, places, context);
    }

    /** Returns all that it can mean in a text of that day, wherever it looks. */
    List<Edtf> readings(LocalDate anchor) {
        Optional<Edtf> past = date(new RelativeContext(anchor, RelativeContext.Direction.PAST, Hemisphere.EITHER));
        // What a bound or the rule itself directs means the same with every leaning.
        if (bound == RelativeBound.NONE && !rule.leans(places)) {
            return past.stream().toList();
        }
        Optional<Edtf> future = date(new RelativeContext(anchor, RelativeContext.Direction.FUTURE, Hemisphere.EITHER));
        return Stream.concat(past.stream(), future.stream()).toList();
    }

    /** Whether it names a day of its year that there is not: 30 February 2024, or a Thursday that is a Friday. */
    boolean isNoDay() {
        return isAbsolute()
                && rule.isOfDay()
                && rule.date(places, RelativeContext.of(LocalDate.EPOCH, RelativeOptions.defaults()))
                        .isEmpty();
    }

    boolean names(RelativePlace place) {
        return places.has(place);
    }
}
