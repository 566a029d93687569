package io.github.demarche.regime;

import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A provision of a regime and its effect, such as paragraph 8(b) of 1718 (2006), the ban on arms from North Korea.
 *
 * <p>The effect is summarized in a few words of our own, to help find the paragraph; only the resolution itself says
 * what is forbidden. {@link Evidence#isVerified()} tells whether the summary was checked against a text.
 */
@Value.Immutable
public sealed interface RegimeProvision permits ImmutableRegimeProvision {
    /**
     * {@return the resolution}
     */
    Resolution resolution();

    /**
     * {@return its place or places in the resolution, such as paragraphs 33 to 38, unmodifiable; empty if not
     * available}
     */
    List<Provision> provisions();

    /** {@return its effect, in English} */
    String effect();

    /** {@return its topic, by our reading of the effect} */
    ProvisionTopic topic();

    /** {@return its binding force; empty if not recorded} */
    Optional<ProvisionForce> force();

    /** {@return its effect on the measures of its regime; empty if it has none, such as a call for vigilance} */
    Optional<ProvisionKind> kind();

    /** {@return the evidence for place, effect and force} */
    Evidence evidence();

    /** {@return the location of the evidence; empty if there is none} */
    Optional<String> source();

    /** {@return the first of {@link #provisions()}, usually the only one; empty if there is none} */
    default Optional<Provision> provision() {
        return provisions().stream().findFirst();
    }

    /** {@return the resolution with the provisions, to use in a reference} */
    default ResolutionCitation citation() {
        return ResolutionCitation.of(resolution(), provisions().toArray(new Provision[0]));
    }
}
