package io.github.demarche.regime;

import io.github.demarche.actor.Identifier;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The key under which others carry a regime, such as {@code opensanctions} {@code UN-SC1718}.
 *
 * <p>Not always the same measures: a state may put its own beside those of the Council under one key, and a key such as OFAC's
 * {@code SDGT} may serve several regimes. The note says what is known of that.
 *
 * <p>The schemes are {@code opensanctions} (a programme), {@code eu} (an act, by its CELEX number), {@code uk} (a statutory
 * instrument, such as {@code SI 2019/411}), {@code ofac} (a tag of its list), {@code swiss-sr} (the number of an ordinance)
 * and {@code un} (the letters that begin the numbers on the Council's list, {@code KPi} in {@code KPi.033}).
 */
@Value.Immutable
public sealed interface RegimeProgramme permits ImmutableRegimeProgramme {
    /**
     * {@return the scheme and the key}
     */
    @Value.Parameter
    Identifier identifier();

    /**
     * {@return its title, or what is to be known of it, in English; empty when nothing is noted}
     */
    @Value.Parameter
    Optional<String> note();

    /**
     * {@return where it was found}
     */
    @Value.Parameter
    String source();
}
