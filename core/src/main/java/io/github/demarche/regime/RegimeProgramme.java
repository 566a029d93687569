package io.github.demarche.regime;

import io.github.demarche.actor.Identifier;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The key of a regime in another system, such as {@code opensanctions} {@code UN-SC1718}.
 *
 * <p>Its measures are not always the same: a state may combine its own with those of the Council under one key, and a
 * key such as OFAC's {@code SDGT} may cover several regimes. The note says what is known about this.
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
    Identifier identifier();

    /** {@return its title or a note, in English; empty if there is neither} */
    Optional<String> note();

    /** {@return the source in which it was found} */
    String source();
}
