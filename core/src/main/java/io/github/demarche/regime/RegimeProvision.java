package io.github.demarche.regime;

import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a provision of a regime does, such as paragraph 8(b) of 1718 (2006), the ban on arms from North Korea.
 *
 * <p>The effect is in our words, a few, to find the paragraph by: what is forbidden is in the resolution.
 * {@link Evidence#isVerified()} tells whether it was held against a text.
 */
@Value.Immutable
public sealed interface RegimeProvision permits ImmutableRegimeProvision {
    /**
     * {@return the resolution}
     */
    @Value.Parameter
    Resolution resolution();

    /**
     * {@return its place there, or its places, as of paragraphs 33 to 38, unmodifiable; empty where that was not at hand}
     */
    @Value.Parameter
    List<Provision> provisions();

    /**
     * {@return what it does, in English}
     */
    @Value.Parameter
    String effect();

    /**
     * {@return what it is about, by our reading of the effect}
     */
    @Value.Parameter
    ProvisionTopic topic();

    /**
     * {@return how it binds; empty where it is not noted}
     */
    @Value.Parameter
    Optional<ProvisionForce> force();

    /**
     * {@return what it does to the measures of its regime; empty where it does nothing to them, such as a call for vigilance}
     */
    @Value.Parameter
    Optional<ProvisionKind> kind();

    /**
     * {@return what place, effect and force rest on}
     */
    @Value.Parameter
    Evidence evidence();

    /**
     * {@return where the evidence is; empty where there is none}
     */
    @Value.Parameter
    Optional<String> source();

    /**
     * {@return the first of {@link #provisions()}, most often the only one; empty when there is none}
     */
    default Optional<Provision> provision() {
        return provisions().stream().findFirst();
    }

    /**
     * {@return the resolution with the provisions, for a reference}
     */
    default ResolutionCitation citation() {
        return ResolutionCitation.of(resolution(), provisions().toArray(new Provision[0]));
    }
}
