package io.github.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateCodesTest {
    private static final List<List<String>> ROWS = TsvTable.rows(StateCodes.class, "states.tsv", 4);

    @Test
    void hasEveryCurrentCodeTheFormerStatesAndKosovo() {
        assertThat(codes("current")).hasSize(249);
        assertThat(codes("former"))
                .containsExactly(
                        "BUR", "BYS", "CSK", "DDR", "DHY", "HVO", "RHO", "SCG", "SUN", "VDR", "YMD", "YUG", "ZAR");
        assertThat(codes("user-assigned")).containsExactly("XKX");
        assertThat(StateCodes.all()).hasSize(ROWS.size()).hasSize(263);
    }

    @Test
    void codesAreThreeCapitalLetters() {
        assertThat(StateCodes.all()).isNotEmpty().allMatch(code -> code.matches("[A-Z]{3}"));
    }

    @Test
    void everyCodeHasAnEnglishAndAFrenchName() {
        assertThat(StateCodes.all()).isNotEmpty().allSatisfy(code -> {
            Text name = StateCodes.name(code);
            assertThat(name.toMap()).containsOnlyKeys("en", "fr");
            assertThat(name.toMap().values())
                    .allSatisfy(words -> assertThat(words)
                            .isNotBlank()
                            .isEqualTo(words.strip())
                            .doesNotContain("(", ")")
                            .doesNotEndWith(" of")
                            .doesNotEndWith(" de"));
        });
    }

    @Test
    void noTwoStatesShareAName() {
        for (String language : List.of("en", "fr")) {
            Set<String> seen = new HashSet<>();
            assertThat(StateCodes.all())
                    .isNotEmpty()
                    .allSatisfy(code -> assertThat(
                                    seen.add(StateCodes.name(code).get(language).orElseThrow()))
                            .as(code)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PRK, North Korea, Corée du Nord",
        "KOR, South Korea, Corée du Sud",
        "RUS, Russia, Russie",
        "IRN, Iran, Iran",
        "SYR, Syria, Syrie",
        "TUR, Türkiye, Turquie",
        "VNM, Vietnam, Viêt Nam",
        "COD, Democratic Republic of the Congo, République démocratique du Congo",
        "SUN, Soviet Union, Union soviétique",
        "XKX, Kosovo, Kosovo",
    })
    void namesAStateAsANewsroomDoes(String code, String english, String french) {
        assertThat(StateCodes.exists(code)).isTrue();
        assertThat(StateCodes.name(code)).isEqualTo(Text.of("en", english).and("fr", french));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZ", "prk", "KP", "PRK ", "", "Prk", "ANT", "XXK"})
    void refusesWhatIsNoCode(String code) {
        assertThat(StateCodes.exists(code)).isFalse();
        assertThatThrownBy(() -> StateCodes.name(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "StateCodes: an ISO 3166-1 alpha-3 code, one of a former state, or XKX, got \"" + code + '"');
    }

    @Test
    void theSetCannotBeChanged() {
        assertThatThrownBy(() -> StateCodes.all().remove("PRK")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> codes(String kind) {
        return ROWS.stream()
                .filter(row -> row.get(3).equals(kind))
                .map(row -> row.get(0))
                .toList();
    }
}
