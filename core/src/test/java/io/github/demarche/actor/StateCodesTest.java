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
    private static final List<List<String>> ROWS = TsvTable.rows(StateCodes.class, "states.tsv", 5);

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
    @ValueSource(strings = {"ZZZ", "", "KORR", "Valmeria", "\n"})
    void refusesTextThatIsNotACode(String code) {
        assertThat(StateCodes.exists(code)).isFalse();
        assertThat(StateCodes.alpha2(code)).isEmpty();
        assertThatThrownBy(() -> StateCodes.name(code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "StateCodes: an ISO 3166-1 alpha-3 code, one of a former state, or XKX, got \"");
    }

    /** A two-letter code, a code of a sports federation, a typing error, a name. */
    @ParameterizedTest
    @CsvSource({
        "prk, PRK",
        "' PRK', PRK",
        "NO, NOR",
        "no, NOR",
        "KP, PRK",
        "GB, GBR",
        "UK, GBR",
        "XK, XKX",
        "GER, DEU",
        "SUI, CHE",
        "NED, NLD",
        "RSA, ZAF",
        "PKR, PRK",
        "NOX, NOR",
        "Norway, NOR",
        "Norvège, NOR",
        "DPRK, PRK"
    })
    void namesTheCodeThatIsNear(String wrong, String near) {
        assertThatThrownBy(() -> State.of(wrong))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("State.code: an ISO 3166-1 alpha-3 code, one of a former state, or XKX (did you"
                        + " mean " + near + "?)")
                .hasMessageEndingWith(", got \"" + wrong + "\"");
        assertThatThrownBy(() -> StateCodes.name(wrong)).hasMessageContaining("(did you mean " + near + "?)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZ", "KO", "Korea", "XYZ", "KORR", "MAX", "UAS"})
    void namesNoCodeWhereNoneIsNearOrSeveralAre(String wrong) {
        assertThatThrownBy(() -> State.of(wrong)).message().doesNotContain("did you mean");
    }

    @Test
    void aNameIsReferredToTheSearchForNames() {
        assertThatThrownBy(() -> State.of("Norway"))
                .hasMessageContaining("(did you mean NOR?); State.find(name, language) finds a state by its name");
        assertThatThrownBy(() -> State.of("Atlantis")).hasMessageContaining("State.find(");
        assertThatThrownBy(() -> State.of("NO")).message().doesNotContain("State.find(");
    }

    @ParameterizedTest
    @CsvSource({"NOR, NO", "PRK, KP", "GBR, GB", "XKX, XK", "GRL, GL"})
    void hasTheCodeOfTwoLetters(String code, String alpha2) {
        assertThat(StateCodes.alpha2(code)).contains(alpha2);
        assertThat(State.of(code).alpha2()).contains(alpha2);
    }

    /** BY is now the code of Belarus, and CS was the code of two states. */
    @Test
    void onlyAFormerStateHasNoCodeOfTwoLetters() {
        assertThat(StateCodes.all())
                .filteredOn(code -> StateCodes.alpha2(code).isEmpty())
                .isEqualTo(codes("former"));
        List<String> all = StateCodes.all().stream()
                .flatMap(code -> StateCodes.alpha2(code).stream())
                .toList();
        assertThat(all).hasSize(250).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z]{2}"));
    }

    @Test
    void noMistakenCodeIsRight() {
        List<List<String>> rows = TsvTable.rows(StateCodes.class, "mistaken-codes.tsv", 2);
        Set<String> twoLetters = new HashSet<>();
        StateCodes.all().forEach(code -> StateCodes.alpha2(code).ifPresent(twoLetters::add));
        assertThat(rows).hasSizeGreaterThan(80).allSatisfy(row -> {
            assertThat(StateCodes.exists(row.get(0))).isFalse();
            assertThat(twoLetters).doesNotContain(row.get(0));
            assertThat(StateCodes.exists(row.get(1))).isTrue();
        });
        assertThat(rows.stream().map(row -> row.get(0))).doesNotHaveDuplicates();
    }

    @Test
    void theSetCannotBeChanged() {
        assertThatThrownBy(() -> StateCodes.all().remove("PRK")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<String> codes(String kind) {
        return ROWS.stream()
                .filter(row -> row.get(4).equals(kind))
                .map(row -> row.get(0))
                .toList();
    }
}
