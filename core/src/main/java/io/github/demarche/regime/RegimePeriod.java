package io.github.demarche.regime;

import io.github.demarche.time.Edtf;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period in which the status of a regime did not change: the regime on North Korea, for instance, has been in force
 * since 14 October 2006.
 *
 * <p>Days are those in New York. The first period begins with the adoption of the first binding measures, which may be
 * those of a {@linkplain RegimePart#PRECURSOR precursor} and may have taken effect later.
 */
@Value.Immutable
public sealed interface RegimePeriod permits ImmutableRegimePeriod {
    /**
     * {@return when it began}
     */
    Edtf since();

    /** {@return when it ended; empty if it had not ended when the catalogue was made} */
    Optional<Edtf> until();

    /**
     * {@return in force, suspended or contested}
     */
    RegimeStatus status();

    /** {@return the evidence for both days; if they differ, the weaker} */
    Evidence evidence();

    /** {@return a note in English; empty if there is none} */
    Optional<String> note();
}
