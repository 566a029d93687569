package io.github.demarche.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.TextArbitraries;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {
    /** What a spreadsheet calculates, stated apart from the code: blanks and invisible signs, then a sign of a formula. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-2024-06",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF=1",
                "＝1",
                "＋1",
                "－1",
                "＠A1",
                "\u0001=1",
                "'=1",
                "''=1",
                "=cmd|' /C calc'!A0"
            })
    void noWordsBecomeAFormula(String words) {
        assertThat(isFormula(Spreadsheet.cell(words))).isFalse();
        assertThat(Spreadsheet.cell(words)).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a visit", "2024-06-14", "[..2024-06-14]", "l’accord", " words ", "1-2", "a=b"})
    void otherWordsAreAsTheyAre(String words) {
        assertThat(Spreadsheet.cell(words)).isEqualTo(words);
    }

    @Test
    void breaksAreOneSpace() {
        assertThat(Spreadsheet.cell("a\r\nb\nc\rd\te\u2028f")).isEqualTo("a b c d e f");
    }

    @Property
    void whoTakesTheApostropheAwayHasTheWords(@ForAll("hostile") String words) {
        String cell = Spreadsheet.cell(words);
        assertThat(isFormula(cell)).isFalse();
        assertThat(cell).doesNotContain("\r", "\n", "\t");
        String line = words.replace("\r\n", " ").replaceAll("[\\p{Cc}\u2028\u2029]", " ");
        assertThat(cell.startsWith("'") ? cell.substring(1) : cell).isEqualTo(line);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> signs = Arbitraries.of(
                "=", "+", "-", "@", "'", "\"", ",", ";", "\t", "\r", "\n", "\r\n", " ", "\u00A0", "\u200B", "＝", "｜",
                "|", "a");
        return Combinators.combine(signs.list().ofMaxSize(6).map(it -> String.join("", it)), TextArbitraries.words())
                .as(String::concat);
    }
}
