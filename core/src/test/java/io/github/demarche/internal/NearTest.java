package io.github.demarche.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearTest {
    private static final List<String> KNOWN =
            List.of("warning", "no-comment", "phone-call", "DPRK", "IRAQ", "IRAN", "aid");

    @ParameterizedTest
    @CsvSource({
        "waring, warning",
        "wraning, warning",
        "WARNING, warning",
        "warnings, warning",
        "NoComment, no-comment",
        "no_comment, no-comment",
        "phone call, phone-call",
        "telephone-call, phone-call",
        "DPKR, DPRK",
        "dprk, DPRK",
        "IRAK, IRAQ"
    })
    void findsTheWordThatIsMeant(String word, String meant) {
        assertThat(Near.find(word, KNOWN)).contains(meant);
        assertThat(Near.hint(word, KNOWN)).isEqualTo("; did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "chorus", "communique", "LIBYA", "-"})
    void doesNotFindDistantWords(String word) {
        assertThat(Near.find(word, KNOWN)).isEmpty();
        assertThat(Near.hint(word, KNOWN)).isEmpty();
    }

    @Test
    void doesNotCompareWhatIsLong() {
        String word = "warning-".repeat(100_000);
        assertThat(Near.find(word, KNOWN)).isEmpty();
    }
}
