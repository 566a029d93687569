package io.github.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventOntologyTest {
    @Test
    void hasAsManyCodesAsTheEditionsHave() {
        assertThat(EventOntology.CAMEO_1_1B3.codes()).hasSize(312).doesNotHaveDuplicates();
        assertThat(EventOntology.CAMEO_1_1B3.codes().stream()
                        .filter(it -> it.code().length() == 2))
                .hasSize(20);
        assertThat(EventOntology.PLOVER_2_0.codes()).hasSize(16).doesNotHaveDuplicates();
    }

    /** The position of codes in the list that ICEWS distributes, from 1: a code too many or too few before it would show. */
    @ParameterizedTest
    @CsvSource({
        "01, 1",
        "019, 11",
        "0256, 36",
        "03, 40",
        "034, 53",
        "1041, 145",
        "108, 158",
        "112, 162",
        "12, 172",
        "1213, 177",
        "122, 178",
        "129, 199",
        "13, 200",
        "1324, 210",
        "137, 215",
        "16, 256",
        "17, 270",
        "1833, 293",
        "196, 304",
        "2042, 312"
    })
    void keepsTheOrderOfIcews(String code, int position) {
        assertThat(EventOntology.CAMEO_1_1B3.codes().get(position - 1).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "101, Demand material cooperation",
        "105, Demand that target yields",
        "106, 'Demand meeting, negotiation'",
        "107, Demand settling of dispute",
        "108, Demand mediation"
    })
    void meansWhatIcewsMeansWhereGdeltDiffers(String code, String label) {
        assertThat(EventOntology.CAMEO_1_1B3.code(code).label()).contains(label);
    }

    /** A label that slipped into another row would still be one label a code. */
    @ParameterizedTest
    @CsvSource({
        "010, Make statement",
        "011, Decline comment",
        "012, Make pessimistic comment",
        "013, Make optimistic comment",
        "014, Consider policy option",
        "015, Acknowledge or claim responsibility",
        "016, Deny responsibility",
        "018, Make empathetic comment",
        "019, Express accord",
        "020, Make an appeal or request",
        "026, Appeal to others to meet or negotiate",
        "028, Appeal to engage in or accept mediation",
        "030, Express intent to cooperate",
        "031, Express intent to engage in material cooperation",
        "032, Express intent to engage in diplomatic cooperation (such as policy support)",
        "033, Express intent to provide material aid",
        "034, Express intent to institute political reform",
        "035, Express intent to yield",
        "036, Express intent to meet or negotiate",
        "051, Praise or endorse",
        "052, Defend verbally",
        "055, Apologize",
        "056, Forgive",
        "057, Sign formal agreement",
        "100, Demand",
        "110, Disapprove",
        "111, Criticize or denounce",
        "112, Accuse",
        "1121, 'Accuse of crime, corruption'",
        "1122, Accuse of human rights abuses",
        "1123, Accuse of aggression",
        "1124, Accuse of war crimes",
        "1125, 'Accuse of espionage, treason'",
        "113, Rally opposition against",
        "114, Complain officially",
        "115, Bring lawsuit against",
        "120, Reject",
        "124, Refuse to yield",
        "125, 'Reject proposal to meet, discuss, or negotiate'",
        "127, 'Reject plan, agreement to settle dispute'",
        "129, Veto",
        "130, Threaten",
        "1312, 'Threaten with sanctions, boycott, embargo'",
        "137, Threaten with repression",
        "138, Threaten with military force",
        "139, Give ultimatum",
        "160, Reduce relations",
        "163, 'Impose embargo, boycott, or sanctions'",
        "173, 'Arrest, detain, or charge with legal action'",
        "174, Expel or deport individuals"
    })
    void labelsTheCodesOfStatements(String code, String label) {
        assertThat(EventOntology.CAMEO_1_1B3.code(code).label()).contains(label);
    }

    @ParameterizedTest
    @EnumSource
    void labelsEveryCodeOnce(EventOntology ontology) {
        assertThat(ontology.codes().stream().map(EventCode::label).map(Optional::orElseThrow))
                .doesNotHaveDuplicates()
                .allSatisfy(label -> assertThat(label).isNotBlank().isEqualTo(label.strip()));
    }

    @ParameterizedTest
    @EnumSource
    void putsEveryCodeUnderOneOfItsOwnAndInItsQuadClass(EventOntology ontology) {
        for (EventCode code : ontology.codes()) {
            if (ontology == EventOntology.CAMEO_1_1B3 && code.code().length() > 2) {
                EventCode parent = code.parent().orElseThrow();
                assertThat(code.code())
                        .startsWith(parent.code())
                        .hasSize(parent.code().length() + 1);
                assertThat(code.quadClass()).isEqualTo(parent.quadClass());
            } else {
                assertThat(code.parent()).isEmpty();
            }
        }
    }

    @Test
    void countsWordsAndDeedsAsGdeltDoes() {
        assertThat(rootsOf(QuadClass.VERBAL_COOPERATION)).containsExactly("01", "02", "03", "04", "05");
        assertThat(rootsOf(QuadClass.MATERIAL_COOPERATION)).containsExactly("06", "07", "08");
        assertThat(rootsOf(QuadClass.VERBAL_CONFLICT)).containsExactly("09", "10", "11", "12", "13");
        assertThat(rootsOf(QuadClass.MATERIAL_CONFLICT)).containsExactly("14", "15", "16", "17", "18", "19", "20");
        assertThat(List.of(QuadClass.values())).extracting(QuadClass::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void isFoundByNameAndEdition() {
        assertThat(EventOntology.find("CAMEO", "1.1b3")).contains(EventOntology.CAMEO_1_1B3);
        assertThat(EventOntology.find("PLOVER", "2.0")).contains(EventOntology.PLOVER_2_0);
        assertThat(EventOntology.PLOVER_2_0.scheme()).isEqualTo("PLOVER");
        assertThat(EventOntology.PLOVER_2_0.edition()).isEqualTo("2.0");
        assertThat(EventOntology.find("PLOVER", "1.1b3")).isEmpty();
        assertThat(EventOntology.find("cameo", "1.1b3")).isEmpty();
        assertThat(EventOntology.CAMEO_1_1B3).hasToString("CAMEO 1.1b3");
    }

    @Test
    void refusesACodeThatItLacks() {
        assertThat(EventOntology.PLOVER_2_0.has("ACCUSE")).isTrue();
        assertThat(EventOntology.PLOVER_2_0.has("112")).isFalse();
        assertThatThrownBy(() -> EventOntology.PLOVER_2_0.code("112"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("PLOVER 2.0");
    }

    /** The quad classes of PLOVER's manual. */
    @Test
    void countsWordsAndDeedsAsPloverDoes() {
        assertThat(EventOntology.PLOVER_2_0.codes())
                .extracting(it -> it.quadClass().orElseThrow().number() + " " + it.code())
                .containsExactlyInAnyOrder(
                        "1 AGREE",
                        "1 CONSULT",
                        "1 SUPPORT",
                        "1 CONCEDE",
                        "2 COOPERATE",
                        "2 AID",
                        "2 RETREAT",
                        "3 REQUEST",
                        "3 ACCUSE",
                        "3 REJECT",
                        "3 THREATEN",
                        "4 PROTEST",
                        "4 SANCTION",
                        "4 MOBILIZE",
                        "4 COERCE",
                        "4 ASSAULT");
    }

    private static Set<String> rootsOf(QuadClass quadClass) {
        return EventOntology.CAMEO_1_1B3.codes().stream()
                .filter(it -> it.quadClass().equals(Optional.of(quadClass)))
                .map(it -> it.code().substring(0, 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
