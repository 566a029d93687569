package io.github.demarche.regime;

import io.github.demarche.sanction.Resolution;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A resolution and its part in a regime, such as 1874 (2009), which amended the regime on North Korea. */
@Value.Immutable
public sealed interface RegimeResolution permits ImmutableRegimeResolution {
    /**
     * {@return the resolution}
     */
    Resolution resolution();

    /** {@return its part in the regime} */
    RegimePart part();

    /** {@return the day of adoption, as in {@link Resolution#adopted()}; empty if not known} */
    default Optional<LocalDate> adopted() {
        return resolution().adopted();
    }

    /** {@return the evidence for the day} */
    Evidence evidence();

    /** {@return a short description in English; empty if there is none} */
    Optional<String> subject();
}
