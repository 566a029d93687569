package io.github.demarche.regime;

import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import java.util.Optional;

/**
 * What a provision of a regime does, such as paragraph 8(b) of 1718 (2006), the ban on arms from North Korea.
 *
 * <p>In our words, a few, to find the paragraph by: what is forbidden stands in the resolution. {@link Evidence#isVerified()}
 * tells whether it was held against a text.
 *
 * @param resolution the resolution
 * @param provision its place there; empty where that was not at hand
 * @param effect what it does, in English
 * @param topic what it is about, by our reading of the effect
 * @param force how it binds; empty where it is not noted
 * @param evidence what place, effect and force rest on
 * @param source where the evidence is; empty where it is the text itself, or there is none
 */
public record RegimeProvision(
        Resolution resolution,
        Optional<Provision> provision,
        String effect,
        ProvisionTopic topic,
        Optional<ProvisionForce> force,
        Evidence evidence,
        Optional<String> source) {
    /**
     * {@return the resolution with the provision, for a reference}
     */
    public ResolutionCitation citation() {
        return ResolutionCitation.of(resolution, provision.stream().toArray(Provision[]::new));
    }
}
