package io.github.demarche.regime;

import io.github.demarche.time.Edtf;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time in which the status of a regime was the same, such as the one of North Korea, in force since 14 October 2006.
 *
 * <p>In days of New York. The first begins with the adoption of the first binding measures, which may be those of a
 * {@linkplain RegimePart#PRECURSOR precursor}, and may have taken effect later.
 */
@Value.Immutable
public sealed interface RegimePeriod permits ImmutableRegimePeriod {
    /**
     * {@return when it began}
     */
    @Value.Parameter
    Edtf since();

    /**
     * {@return when it ended; empty where it went on when the catalogue was made}
     */
    @Value.Parameter
    Optional<Edtf> until();

    /**
     * {@return in force, suspended or contested}
     */
    @Value.Parameter
    RegimeStatus status();

    /**
     * {@return what both days rest on; where they differ, the weaker}
     */
    @Value.Parameter
    Evidence evidence();

    /**
     * {@return what is to be known of it, in English; empty when nothing is noted}
     */
    @Value.Parameter
    Optional<String> note();
}
