package io.github.demarche.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.sanction.Provision;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r", "\n", "\t", "\u0000", "\u001B", "\u007F", "\u0085", "\u009B", "\u00AD", "\u061C", "\u200B",
                "\u200E", "\u200F", "\u202A", "\u202E", "\u2028", "\u2029", "\u2060", "\u2066", "\u2069", "\uFEFF",
                "\uFFF9", "\uD800", "\uDC00"
            })
    void showsByItsNumberWhatBreaksALineOrHides(String character) {
        String shown = "a\\u" + String.format(java.util.Locale.ROOT, "%04x", (int) character.charAt(0)) + "b";

        assertThat(Escapes.line("a" + character + "b")).isEqualTo(shown);
        assertThatThrownBy(() -> Provision.parse("a" + character + "b"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("\"" + shown + "\"");
        // What the caller of the constructor names is not trusted either.
        assertThat(new InvalidValueException("A" + character, "b" + character, "c" + character, "d" + character))
                .hasMessageNotContaining(character);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "é", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "👍", "👩\u200D🚀", "“a”", "\"\\"})
    void leavesWordsAndSignsAsTheyAre(String text) {
        assertThat(Escapes.line(text)).isEqualTo(text);
    }

    @Test
    void showsTheHalvesOfAHiddenCharacter() {
        assertThat(Escapes.line("\uDB40\uDC41")).isEqualTo("\\udb40\\udc41");
    }

    @Test
    void cutsWhatIsLongAndNoCharacterInTwo() {
        assertThat(Escapes.line("abcdef", 6)).isEqualTo("abcdef");
        assertThat(Escapes.line("abcdef", 5)).isEqualTo("abcde… (6 characters)");
        assertThat(Escapes.line("abcd👍", 5)).isEqualTo("abcd… (6 characters)");
        assertThat(Escapes.quoted("👍", 0)).isEqualTo("\"… (2 characters)\"");
    }

    @Property
    void isOneLineOfWellFormedUnicode(@ForAll String text, @ForAll @IntRange(max = 50) int most) {
        String line = Escapes.line(text, most);

        assertThat(Strings.isWellFormed(line)).isTrue();
        assertThat(line.lines().count()).isLessThanOrEqualTo(1);
        assertThat(line.codePoints().noneMatch(Character::isISOControl)).isTrue();
        assertThat(line.codePoints().noneMatch(Folding::isWeightless)).isTrue();
        assertThat(Escapes.line(line)).isEqualTo(line);
    }
}
