package io.github.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.internal.Rules;
import io.github.demarche.internal.Strings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidValueExceptionTest {
    @Test
    void namesTypeAttributeRuleAndValue() {
        InvalidValueException refusal = new InvalidValueException("Agreement", "speakers", "two speakers", "1 (kor)");
        assertThat(refusal).hasMessage("Agreement.speakers: two speakers, got 1 (kor)");
        assertThat(refusal.type()).isEqualTo("Agreement");
        assertThat(refusal.attribute()).isEqualTo("speakers");
        assertThat(refusal.rule()).isEqualTo("two speakers");
        assertThat(refusal.got()).isEqualTo("1 (kor)");
    }

    @Test
    void leavesOutTheDotWhenTheRuleIsAboutTheWholeValue() {
        assertThat(new InvalidValueException("Edtf", "", "a date", "x")).hasMessage("Edtf: a date, got x");
    }

    @Test
    void showsNoValueWhereSomethingIsLacking() {
        InvalidValueException refusal = new InvalidValueException("Relay", "by", "a relay has a party or a cue");
        assertThat(refusal).hasMessage("Relay.by: a relay has a party or a cue");
        assertThat(refusal.got()).isEmpty();
        assertThatThrownBy(() -> Rules.check(false, "Relay", "by", "a relay has a party or a cue"))
                .hasMessage(refusal.getMessage());
        assertThatCode(() -> Rules.check(true, "A", "b", "c")).doesNotThrowAnyException();
    }

    @Test
    void pointsAtAPlaceWithinTheValue() {
        InvalidValueException refusal = new InvalidValueException("Dossier", "/statements/3/made", "not later", "2030");
        assertThat(refusal).hasMessage("Dossier /statements/3/made: not later, got 2030");
        assertThat(refusal.pointer()).isEqualTo("/statements/3/made");
        assertThat(refusal.attribute()).isEqualTo("statements");
        assertThat(new InvalidValueException("A", "/b", "c", "d").attribute()).isEqualTo("b");
        assertThat(new InvalidValueException("A", "b", "c", "d").pointer()).isEqualTo("/b");
        assertThat(new InvalidValueException("A", "", "c", "d").pointer()).isEmpty();
    }

    @Test
    void quotesTextAndEscapesWhatWouldBreakALogLine() {
        assertThat(got("a\nb\uD800c")).isEqualTo("\"a\\u000ab\\ud800c\"");
        assertThat(got("👍")).isEqualTo("\"👍\"");
        assertThat(got(7)).isEqualTo("7");
    }

    @Test
    void cutsLongText() {
        assertThat(got("x".repeat(120))).hasSize(122);
        assertThat(got("x".repeat(121))).isEqualTo('"' + "x".repeat(120) + "… (121 characters)\"");
    }

    /** Such as a list of a million speakers. */
    @Test
    void cutsWhatIsNamedAtLength() {
        InvalidValueException refusal = new InvalidValueException("A", "b", "c", "x".repeat(999) + "👍👍");
        assertThat(refusal.got()).isEqualTo("x".repeat(999) + "… (1003 characters)");
        assertThat(refusal).hasMessage("A.b: c, got " + refusal.got());
        assertThat(new InvalidValueException("A", "b", "c", "x".repeat(1_000)).got())
                .hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {118, 119, 120})
    void doesNotCutAnEmojiInTwo(int before) {
        assertThat(Strings.isWellFormed(got("x".repeat(before) + "👍👍"))).isTrue();
    }

    @Test
    void leavesOutAnEmojiThatTheCutWouldHalveAndShowsHalfAnEmojiThatItIsGiven() {
        assertThat(got("x".repeat(119) + "👍👍")).isEqualTo('"' + "x".repeat(119) + "… (123 characters)\"");
        assertThat(got("x".repeat(119) + "\uD83Dyy👍"))
                .isEqualTo('"' + "x".repeat(119) + "\\ud83d… (124 characters)\"");
    }

    @Test
    void passesWhatKeepsTheRule() {
        assertThatCode(() -> Rules.check(true, "A", "b", "c", "d")).doesNotThrowAnyException();
    }

    private static String got(Object value) {
        try {
            Rules.check(false, "A", "b", "c", value);
        } catch (InvalidValueException e) {
            return e.got();
        }
        throw new AssertionError("not refused");
    }
}
