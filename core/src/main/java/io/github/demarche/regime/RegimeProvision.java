package io.github.demarche.regime;

import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a provision of a regime does, such as paragraph 8(b) of 1718 (2006), the ban on arms from North Korea.
 *
 * <p>In our words, a few, to find the paragraph by: what is forbidden stands in the resolution. {@link Evidence#isVerified()}
 * tells whether it was held against a text.
 */
@Value.Immutable
public sealed interface RegimeProvision permits ImmutableRegimeProvision {
    /**
     * {@return the resolution}
     */
    Resolution resolution();

    /**
     * {@return its place there; empty where that was not at hand}
     */
    Optional<Provision> provision();

    /**
     * {@return what it does, in English}
     */
    String effect();

    /**
     * {@return what it is about, by our reading of the effect}
     */
    ProvisionTopic topic();

    /**
     * {@return how it binds; empty where it is not noted}
     */
    Optional<ProvisionForce> force();

    /**
     * {@return what place, effect and force rest on}
     */
    Evidence evidence();

    /**
     * {@return where the evidence is; empty where it is the text itself, or there is none}
     */
    Optional<String> source();

    /**
     * {@return the resolution with the provision, for a reference}
     */
    default ResolutionCitation citation() {
        return ResolutionCitation.of(resolution(), provision().stream().toArray(Provision[]::new));
    }
}
