package io.github.demarche.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.arbitraries.SanctionArbitraries;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

class SanctionReferenceTest {
    private static final Passage WORDING = Passage.of(495, 551);
    private static final ResolutionCitation CITATION =
            ResolutionCitation.of(Resolution.of(1718, 2006), Provision.of(8));

    @Provide
    Arbitrary<SanctionReference> references() {
        return SanctionArbitraries.sanctionReferences();
    }

    @Test
    void anUnnumberedMentionStaysUnnumbered() {
        SanctionReference reference = SanctionReference.builder()
                .wording(WORDING)
                .relation(SanctionRelation.VIOLATION)
                .build();
        assertThat(reference.wording()).contains(WORDING);
        assertThat(reference.resolutions()).isEmpty();
        assertThat(reference.regime()).isEmpty();
        assertThat(reference.certainty()).isEmpty();
        assertThat(reference.identifiedBy()).isEmpty();
    }

    @Test
    void theCoderMayIdentifyTheRegime() {
        SanctionReference reference = SanctionReference.builder()
                .wording(WORDING)
                .regime("DPRK")
                .relation(SanctionRelation.VIOLATION)
                .certainty(Certainty.POSSIBLE)
                .identifiedBy(Basis.INFERRED)
                .build();
        assertThat(reference.regime().flatMap(SanctionsRegimes::byKey)).isPresent();
        assertThat(reference.certainty()).contains(Certainty.POSSIBLE);
        assertThat(reference.identifiedBy()).contains(Basis.INFERRED);
    }

    @Test
    void theSourceMayStateTheResolution() {
        SanctionReference reference = SanctionReference.builder()
                .wording(WORDING)
                .addResolution(CITATION)
                .relation(SanctionRelation.CITES)
                .identifiedBy(Basis.STATED)
                .build();
        assertThat(reference.resolutions()).containsExactly(CITATION);
    }

    @Test
    void aRegimeOfANewerCatalogueIsTaken() {
        assertThat(SanctionReference.builder()
                        .regime("ATLANTIS")
                        .relation(SanctionRelation.CITES)
                        .build()
                        .regime())
                .contains("ATLANTIS");
    }

    @Test
    void refusesToSayNothing() {
        assertRefused(
                SanctionReference.builder().relation(SanctionRelation.CITES),
                "SanctionReference: a reference has a wording, a resolution, a regime or a programme");
    }

    @Test
    void refusesToBeWithoutARelation() {
        assertRefused(
                SanctionReference.builder().wording(WORDING), "SanctionReference.relation: required, but missing");
    }

    @Test
    void refusesAKeyOfAnotherForm() {
        assertRefused(
                SanctionReference.builder().regime("dprk").relation(SanctionRelation.CITES),
                "SanctionReference.regime: a key is capital letters A to Z and digits, in words joined by single hyphens,"
                        + " such as \"LIBYA-748\", got \"dprk\"");
    }

    @Test
    void refusesAResolutionTwice() {
        assertRefused(
                SanctionReference.builder()
                        .addResolution(CITATION)
                        .addResolution(ResolutionCitation.of(Resolution.of(1718, 2006)))
                        .relation(SanctionRelation.CITES),
                "SanctionReference.resolutions: each resolution occurs once, with all its provisions, got S/RES/1718 (2006)");
    }

    @Test
    void refusesABasisForWhatWasNotIdentified() {
        assertRefused(
                SanctionReference.builder()
                        .wording(WORDING)
                        .relation(SanctionRelation.CITES)
                        .identifiedBy(Basis.INFERRED),
                "SanctionReference.identifiedBy: it is given only with the resolution, regime or programme that was identified, got INFERRED");
    }

    @Test
    void refusesStatedWithoutTheWordsThatStateIt() {
        assertRefused(
                SanctionReference.builder()
                        .regime("DPRK")
                        .relation(SanctionRelation.CITES)
                        .identifiedBy(Basis.STATED),
                "SanctionReference.identifiedBy: STATED needs the wording that states it, got STATED");
    }

    @Property(tries = 300)
    void canBeBuiltAgainFromItsParts(@ForAll("references") SanctionReference reference) {
        assertThat(SanctionReference.builder()
                        .wording(reference.wording())
                        .resolutions(reference.resolutions())
                        .regime(reference.regime())
                        .programmes(reference.programmes())
                        .relation(reference.relation())
                        .certainty(reference.certainty())
                        .identifiedBy(reference.identifiedBy())
                        .build())
                .isEqualTo(reference)
                .hasSameHashCodeAs(reference);
    }

    @Property(tries = 500)
    void theArbitraryReachesEveryShape(@ForAll("references") SanctionReference reference) {
        Statistics.label("unnumbered")
                .collect(reference.resolutions().isEmpty() && reference.regime().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        Statistics.label("stated")
                .collect(reference.identifiedBy().filter(Basis.STATED::equals).isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        Statistics.label("provisions")
                .collect(reference.resolutions().stream()
                        .anyMatch(citation -> !citation.provisions().isEmpty()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("unknown regime")
                .collect(reference
                        .regime()
                        .filter(key -> SanctionsRegimes.byKey(key).isEmpty())
                        .isPresent())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }

    private static void assertRefused(SanctionReference.Builder builder, String message) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }
}
