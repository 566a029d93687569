package io.github.demarche.regime;

import io.github.demarche.sanction.Resolution;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A resolution and what it is to a regime, such as 1874 (2009), which amended the one on North Korea.
 */
@Value.Immutable
public sealed interface RegimeResolution permits ImmutableRegimeResolution {
    /**
     * {@return the resolution}
     */
    Resolution resolution();

    /**
     * {@return what it is to the regime}
     */
    RegimePart part();

    /**
     * {@return the day of adoption, as {@link Resolution#adopted()} has it; empty where it is not known}
     */
    default Optional<LocalDate> adopted() {
        return resolution().adopted();
    }

    /**
     * {@return what the day rests on}
     */
    Evidence evidence();

    /**
     * {@return what it is about, in a few English words; empty where nothing is noted}
     */
    Optional<String> subject();
}
