package io.github.demarche.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An analysed wording of a date: an optional bound such as "since", and a pattern with its places.
 *
 * @param bound how the words before it change the date
 * @param rule what the pattern means
 * @param places the values in its places
 */
record RelativeWording(RelativeBound bound, RelativeRule rule, RelativePlaces places) {
    /** Whether it means the same regardless of when it was written. */
    boolean isAbsolute() {
        return rule.isAbsolute(places);
    }

    /** Returns the date that is meant; empty if the words leave it open or there is no such day. */
    Optional<Edtf> date(RelativeContext context) {
        return bound.of(rule, places, context);
    }

    /** Returns everything that it can mean in a text of that day, in any direction. */
    List<Edtf> readings(LocalDate anchor) {
        Optional<Edtf> past = date(new RelativeContext(anchor, RelativeContext.Direction.PAST, Hemisphere.EITHER));
        // A bound or a rule with a direction of its own means the same with every leaning.
        if (bound == RelativeBound.NONE && !rule.leans(places)) {
            return past.stream().toList();
        }
        Optional<Edtf> future = date(new RelativeContext(anchor, RelativeContext.Direction.FUTURE, Hemisphere.EITHER));
        return Stream.concat(past.stream(), future.stream()).toList();
    }

    /** Whether it names a day that does not exist in its year: 30 February 2024, or a Thursday that is a Friday. */
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
