package io.github.demarche.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.text.Text;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SanctionsRegimesTest {
    @Test
    void hasEveryRegimeOnceWithItsNames() {
        assertThat(SanctionsRegimes.all())
                .hasSize(32)
                .extracting(SanctionsRegime::key)
                .doesNotHaveDuplicates()
                .contains("DPRK", "IRAN", "ISIL-AL-QAIDA", "TALIBAN", "LIBYA", "LIBYA-748", "SOUTHERN-RHODESIA");
        assertThat(SanctionsRegimes.all()).extracting(SanctionsRegime::name).doesNotHaveDuplicates();
        assertThat(SanctionsRegimes.all())
                .allSatisfy(regime -> assertThat(regime.name().toMap()).containsOnlyKeys("en", "fr"));
        assertThat(SanctionsRegimes.asOf()).isAfterOrEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void findsARegimeByItsKey() {
        SanctionsRegime regime = SanctionsRegimes.byKey("DPRK").orElseThrow();
        assertThat(regime.key()).isEqualTo("DPRK");
        assertThat(regime.name())
                .isEqualTo(Text.of("en", "Democratic People's Republic of Korea")
                        .and("fr", "République populaire démocratique de Corée"));
        assertThat(SanctionsRegimes.all())
                .allSatisfy(
                        known -> assertThat(SanctionsRegimes.byKey(known.key())).contains(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ATLANTIS", "dprk", "", "DPRK "})
    void knowsNoOther(String key) {
        assertThat(SanctionsRegimes.byKey(key)).isEmpty();
    }

    @Test
    void theCatalogueCannotBeChanged() {
        assertThatThrownBy(() -> SanctionsRegimes.all().remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dprk", "ISIL_AL_QAIDA", "-X", "X-", "X--Y", "DPRK ", "\u0130RAN"})
    void refusesAKeyOfAnotherForm(String key) {
        assertThatThrownBy(() -> SanctionsRegime.of(key, Text.of("en", "Atlantis")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("SanctionsRegime.key: a key is capital letters A to Z and digits, in words joined by single"
                        + " hyphens, such as \"LIBYA-748\", got \"" + key + '"');
    }

    @Test
    void refusesToBeWithoutKeyAndName() {
        assertThatThrownBy(() -> SanctionsRegime.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("SanctionsRegime.key, name: a required attribute, got nothing");
    }
}
