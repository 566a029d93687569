package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.text.Basis;
import org.junit.jupiter.api.Test;

class FearedCooperationTest {
    @Test
    void leavesTheReferenceOfTheArticleUnnumbered() {
        assertThat(FearedCooperation.stated().resolutions()).isEmpty();
        assertThat(FearedCooperation.stated().regime()).contains("DPRK");
    }

    @Test
    void infersTheParagraphs() {
        SanctionReference inferred = FearedCooperation.inferred();

        assertThat(inferred.identifiedBy()).contains(Basis.INFERRED);
        assertThat(inferred.wording()).isEqualTo(FearedCooperation.stated().wording());
        assertThat(inferred.resolutions())
                .filteredOn(it -> it.resolution().equals(Resolution.of(1718, 2006)))
                .singleElement()
                .satisfies(it -> assertThat(it.provisions())
                        .contains(Provision.of(8, "b"), Provision.of(8, "c"), Provision.of(8, "a", "ii")));
    }

    @Test
    void printsForceAndEvidence() {
        assertThat(FearedCooperation.page())
                .startsWith("The article: resolutions without a number; the regime DPRK is inferred.\n")
                .contains("S/RES/1718 (2006), 8(c): ")
                .contains("[decides; text]")
                .contains("[decides; not verified: knowledge]");
    }
}
