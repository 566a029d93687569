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

    @Test
    void refusesToBeWithoutItsParts() {
        assertThatThrownBy(() -> EventCode.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("EventCode.scheme, edition, code: a required attribute, got nothing");
    }

    private static EventCode.Builder plover() {
        EventCode.Builder builder = EventCode.builder();
        builder.scheme("PLOVER").edition("2.0").code("ACCUSE");
        return builder;
    }

    private static void assertRefused(EventCode.Builder builder, String attribute) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("EventCode." + attribute + ": words are not blank and are well-formed Unicode");
    }
}
