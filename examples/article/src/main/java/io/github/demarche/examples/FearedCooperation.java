package io.github.demarche.examples;

import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.regime.ProvisionTopic;
import io.github.demarche.regime.RegimeProvision;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.text.Basis;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Lists the paragraphs that the cooperation feared in the article would touch: training and military ties, arms from
 * North Korea, technology for missiles.
 *
 * <p>The article says "the resolutions of the Security Council" without numbers, and so does its dossier. The list here
 * is inferred from the catalogue, marked INFERRED, and not part of the dossier.
 */
public final class FearedCooperation {
    private static final List<ProvisionTopic> TOPICS = List.of(
            ProvisionTopic.TRAINING_AND_COOPERATION,
            ProvisionTopic.ARMS_PROCUREMENT,
            ProvisionTopic.MISSILE_AND_NUCLEAR_TECHNOLOGY);

    private FearedCooperation() {}

    /**
     * Prints the paragraphs by topic.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page());
    }

    /** The reference to the resolutions in the officials' warning in the dossier, without numbers. */
    static SanctionReference stated() {
        return ArticleDossier.dossier()
                .statement("officials-warn-of-visit")
                .orElseThrow()
                .sanctionReferences()
                .get(0);
    }

    /** The same reference with the provisions that the catalogue has on the topics. */
    static SanctionReference inferred() {
        SanctionReference stated = stated();
        Map<Resolution, Set<Provision>> provisions = new LinkedHashMap<>();
        for (ProvisionTopic topic : TOPICS) {
            for (RegimeProvision provision : regime(stated).provisions(topic)) {
                provisions
                        .computeIfAbsent(provision.resolution(), it -> new LinkedHashSet<>())
                        .addAll(provision.provision().stream().toList());
            }
        }
        SanctionReference.Builder inferred = SanctionReference.builder();
        inferred.wording(stated.wording())
                .regime(stated.regime())
                .relation(stated.relation())
                .certainty(stated.certainty())
                .identifiedBy(Basis.INFERRED);
        provisions.forEach((resolution, places) ->
                inferred.addResolution(ResolutionCitation.of(resolution, places.toArray(new Provision[0]))));
        return inferred.build();
    }

    static String page() {
        SanctionReference stated = stated();
        SanctionsRegime regime = regime(stated);
        StringBuilder page = new StringBuilder();
        page.append("The article: resolutions without a number; the regime ")
                .append(regime.key())
                .append(" is ")
                .append(lower(stated.identifiedBy().orElseThrow()))
                .append(".\nInferred from the catalogue, what the feared cooperation would touch:\n");
        for (ProvisionTopic topic : TOPICS) {
            page.append('\n').append(lower(topic)).append('\n');
            for (RegimeProvision provision : regime.provisions(topic)) {
                page.append(line(provision)).append('\n');
            }
        }
        return page.toString();
    }

    private static SanctionsRegime regime(SanctionReference reference) {
        return SanctionsRegimes.byKey(reference.regime().orElseThrow()).orElseThrow();
    }

    private static String line(RegimeProvision provision) {
        String force = provision.force().map(FearedCooperation::lower).orElse("force not noted");
        return "  " + provision.resolution() + ", "
                + provision.provision().map(Provision::toString).orElse("place not noted")
                + ": " + provision.effect() + " [" + force + "; "
                + (provision.evidence().isVerified() ? "" : "not verified: ")
                + lower(provision.evidence()) + "]";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
