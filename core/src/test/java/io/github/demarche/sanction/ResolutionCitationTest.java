package io.github.demarche.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import org.junit.jupiter.api.Test;

class ResolutionCitationTest {
    private static final Resolution RESOLUTION = Resolution.of(1718, 2006);

    @Test
    void isAResolutionOrSomeProvisionsOfIt() {
        assertThat(ResolutionCitation.of(RESOLUTION).provisions()).isEmpty();
        ResolutionCitation citation = ResolutionCitation.of(RESOLUTION, Provision.of(12), Provision.of(8, "a"));
        assertThat(citation.resolution()).isEqualTo(RESOLUTION);
        assertThat(citation.provisions()).containsExactly(Provision.of(12), Provision.of(8, "a"));
        assertThat(citation)
                .isEqualTo(ResolutionCitation.builder()
                        .resolution(RESOLUTION)
                        .addProvision(Provision.of(12))
                        .addProvision(Provision.of(8, "a"))
                        .build());
    }

    @Test
    void mayCiteAParagraphAndAnItemOfIt() {
        assertThat(ResolutionCitation.of(RESOLUTION, Provision.of(8), Provision.of(8, "a"))
                        .provisions())
                .hasSize(2);
    }

    @Test
    void refusesAProvisionTwice() {
        Provision twice = Provision.of(8, "a");
        assertThatThrownBy(() -> ResolutionCitation.of(RESOLUTION, twice, Provision.of(9), Provision.parse("8 a)")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ResolutionCitation.provisions: no provision occurs twice, got 8(a)");
    }

    @Test
    void refusesToBeWithoutAResolution() {
        assertThatThrownBy(() -> ResolutionCitation.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ResolutionCitation.resolution: required, but missing");
    }
}
