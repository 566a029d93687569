package io.github.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodeTest {
    @Test
    void isACodeOfAnEdition() {
        EventCode code = EventCode.of("CAMEO", "1.1b3", "0211");
        assertThat(code.scheme()).isEqualTo("CAMEO");
        assertThat(code.edition()).isEqualTo("1.1b3");
        assertThat(code.code()).isEqualTo("0211");
        assertThat(code.mode()).isEmpty();
        assertThat(code)
                .isEqualTo(EventCode.builder()
                        .scheme("CAMEO")
                        .edition("1.1b3")
                        .code("0211")
                        .build());
        assertThat(code).isNotEqualTo(EventCode.of("CAMEO", "0.9", "0211"));
    }

    @Test
    void mayHaveAMode() {
        assertThat(plover().mode("allege").build().mode()).contains("allege");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2003", "\uD800"})
    void refusesBlankAndIllFormedParts(String part) {
        assertRefused(plover().scheme(part), "scheme");
        assertRefused(plover().edition(part), "edition");
        assertRefused(plover().code(part), "code");
        assertRefused(plover().mode(part), "mode");
    }

    /** A spreadsheet drops zeros; 1214 is in other lists of CAMEO. */
    @ParameterizedTest
    @ValueSource(strings = {"211", "0112", "112 ", "1", "0", "00", "21", "1214", "112.0", "ACCUSE", "١١٢"})
    void refusesWhatOnlyResemblesACameoCode(String code) {
        assertThatThrownBy(() -> EventCode.of("CAMEO", "1.1b3", code))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("with its zeros")
                .hasMessageEndingWith("got \"" + code + "\"");
    }

    @Test
    void refusesACodeThatItsEditionLacks() {
        assertThatThrownBy(() -> EventCode.of("CAMEO", "1.1b3", "9999"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "EventCode.code: a code of CAMEO 1.1b3 as EventOntology lists them, with its zeros and capitals; other lists"
                                + " have an edition of their own, got \"9999\"");
        assertThatThrownBy(() -> EventCode.of("PLOVER", "2.0", "Accuse")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> EventCode.of("PLOVER", "2.0", "DEMAND")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void leavesOtherEditionsAndSchemesFree() {
        EventCode own = EventCode.of("our-newsroom", "3", "9999");
        assertThat(own.ontology()).isEmpty();
        assertThat(own.label()).isEmpty();
        assertThat(own.parent()).isEmpty();
        assertThat(own.quadClass()).isEmpty();
        assertThat(EventCode.of("CAMEO", "GDELT 2.0", "9999").ontology()).isEmpty();
        assertThat(EventCode.of("PLOVER", "0.8", "DEMAND").ontology()).isEmpty();
    }

    @Test
    void knowsWhatTheListSays() {
        EventCode warCrimes = EventCode.of("CAMEO", "1.1b3", "1124");
        assertThat(warCrimes.ontology()).contains(EventOntology.CAMEO_1_1B3);
        assertThat(warCrimes.label()).contains("Accuse of war crimes");
        assertThat(warCrimes.parent()).contains(EventCode.of("CAMEO", "1.1b3", "112"));
        assertThat(warCrimes.quadClass()).contains(QuadClass.VERBAL_CONFLICT);
        assertThat(plover().mode("allege").build().quadClass()).contains(QuadClass.VERBAL_CONFLICT);
        assertThat(plover().build().parent()).isEmpty();
    }

    @Test
    void refusesToBeWithoutItsParts() {
        assertThatThrownBy(() -> EventCode.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("EventCode.scheme, edition, code: required, but missing");
    }

    private static EventCode.Builder plover() {
        EventCode.Builder builder = EventCode.builder();
        builder.scheme("PLOVER").edition("2.0").code("ACCUSE");
        return builder;
    }

    private static void assertRefused(EventCode.Builder builder, String attribute) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith(
                        "EventCode." + attribute + ": words have a visible character and are well-formed Unicode");
    }
}
