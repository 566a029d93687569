package io.github.demarche.sanction;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.InvalidValueException;
import io.github.demarche.text.Text;
import org.immutables.value.Value;

/**
 * A sanctions regime of the UN Security Council, such as {@code DPRK}, the measures against North Korea since
 * resolution 1718 (2006).
 *
 * <p>All that the Council decided on one situation, over many resolutions, usually watched over by one committee. It is not
 * the state or the group that the measures are against, and not a regime of the European Union or of a single state.
 * {@link SanctionsRegimes} has those that there are and were.
 *
 * <ul>
 *   <li>{@code key} is capital letters A to Z and digits, in words joined by single hyphens: {@code LIBYA-748}.
 * </ul>
 */
@Value.Immutable
public sealed interface SanctionsRegime permits ImmutableSanctionsRegime {
    /**
     * {@return the key, such as {@code DPRK}; our own, since the committees are renamed and their numbers change}
     */
    String key();

    /**
     * {@return the usual name of the situation, in English and French for those of the catalogue}
     */
    Text name();

    /**
     * Returns a regime.
     *
     * @param key its key, such as {@code DPRK}
     * @param name its name
     * @return the regime
     * @throws InvalidValueException if the key is not of the form of a key
     */
    static SanctionsRegime of(String key, Text name) {
        return builder().key(key).name(name).build();
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SanctionsRegime}. */
    final class Builder extends ImmutableSanctionsRegime.Builder {
        Builder() {}

        /**
         * Builds the regime.
         *
         * @return the regime
         * @throws InvalidValueException if it breaks a rule of {@link SanctionsRegime}
         */
        @Override
        public SanctionsRegime build() {
            SanctionsRegime regime = super.build();
            check(RegimeKey.isKey(regime.key()), "SanctionsRegime", "key", RegimeKey.RULE, regime.key());
            return regime;
        }
    }
}
