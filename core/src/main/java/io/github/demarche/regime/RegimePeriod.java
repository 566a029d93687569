package io.github.demarche.regime;

import io.github.demarche.time.Edtf;
import java.util.Optional;

/**
 * A time in which the status of a regime was the same, such as the one of North Korea, in force since 14 October 2006.
 *
 * <p>In days of New York. The first begins with the adoption of the first binding measures, which may be those of a
 * {@linkplain RegimePart#PRECURSOR precursor}, and may have taken effect later.
 *
 * @param from when it began
 * @param until when it ended; empty where it went on when the catalogue was made
 * @param status in force, suspended or contested
 * @param evidence what both days rest on; where they differ, the weaker
 * @param note what is to be known of it, in English; empty when nothing is noted
 */
public record RegimePeriod(
        Edtf from, Optional<Edtf> until, RegimeStatus status, Evidence evidence, Optional<String> note) {
    /** What this period says of a day: its status, or that it is not in it, or that the dates are too imprecise. */
    RegimeStatus statusOn(Edtf day) {
        boolean before = day.mustBeBefore(from);
        boolean after = until.filter(end -> end.mustBeBefore(day)).isPresent();
        if (before || after) {
            return RegimeStatus.NOT_IN_FORCE;
        }
        boolean perhapsBefore = day.mayBeBefore(from);
        boolean perhapsAfter = until.filter(end -> end.mayBeBefore(day)).isPresent();
        return perhapsBefore || perhapsAfter ? RegimeStatus.UNKNOWN : status;
    }
}
