package io.github.demarche.text;

import static io.github.demarche.Refusals.assertLacking;
import static io.github.demarche.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.demarche.arbitraries.TextArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {
    private static final String QUOTE = "not empty, and well-formed Unicode (no lone surrogate, no U+0000)";
    /** An emoji and a flag before the words, a decomposed accent in them, a no-break space after them. */
    private static final String TEXT = "👍🇰🇷 re\u0301union\u00A0: fin";

    @Test
    void isAPlaceOrWordsOrBoth() {
        assertThat(Passage.of(3, 5).start()).hasValue(3);
        assertThat(Passage.of(3, 5).end()).hasValue(5);
        assertThat(Passage.of(3, 5).exact()).isEmpty();
        assertThat(Passage.of("fin").exact()).contains("fin");
        assertThat(Passage.of("fin").start()).isEmpty();
        Passage all = Passage.builder()
                .start(0)
                .end(3)
                .exact("fin")
                .prefix("la ")
                .suffix(".")
                .build();
        assertThat(all.prefix()).contains("la ");
        assertThat(all.suffix()).contains(".");
        assertThat(all).isNotEqualTo(Passage.of(0, 3)).isNotEqualTo(Passage.of("fin"));
        assertThat(Passage.of(3, 5)).isEqualTo(Passage.of(3, 5)).hasSameHashCodeAs(Passage.of(3, 5));
    }

    @Test
    void countsCodePoints() {
        int from = TEXT.indexOf("re");
        Passage passage = Passage.at(TEXT, from, from + "re\u0301union\u00A0".length());
        assertThat(passage).isEqualTo(Passage.of(4, 13));
        Chars chars = passage.chars(TEXT);
        assertThat(TEXT.substring(chars.from(), chars.to())).isEqualTo("re\u0301union\u00A0");
    }

    @Test
    void reachesToBothEndsOfTheText() {
        Passage whole = Passage.at(TEXT, 0, TEXT.length());
        assertThat(whole).isEqualTo(Passage.of(0, TEXT.codePointCount(0, TEXT.length())));
        assertThat(whole.chars(TEXT)).isEqualTo(new Chars(0, TEXT.length()));
        assertThat(Passage.at("👍", 0, 2)).isEqualTo(Passage.of(0, 1));
    }

    @Test
    void reachesToTheEndOfATextThatIsCutWithinAPair() {
        String cut = "👍👍".substring(0, 3);
        assertThat(Passage.at(cut, 0, cut.length())).isEqualTo(Passage.of(0, 2));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, 1", "2, 1", "0, 4", "3, 4"})
    void refusesIndexesOutsideTheText(int from, int to) {
        assertRefused(
                () -> Passage.at("fin", from, to),
                "Passage",
                "at",
                "0 <= from < to <= 3, the length of the text",
                '"' + (from + " to " + to) + '"');
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "0, 1", "1, 3"})
    void refusesToDivideASurrogatePair(int from, int to) {
        assertRefused(
                () -> Passage.at("👍a", from, to),
                "Passage",
                "at",
                "an index does not divide a surrogate pair",
                '"' + (from + " to " + to) + '"');
    }

    @Test
    void hasNoIndexesInATextThatIsTooShort() {
        assertRefused(() -> Passage.of(0, 4).chars("fin"), "Passage", "end", "within the text of 3 chars", "4");
        assertRefused(() -> Passage.of(1, 3).chars("👍a"), "Passage", "end", "within the text of 2 code points", "3");
        assertRefused(
                () -> Passage.of(0, Integer.MAX_VALUE).chars(""),
                "Passage",
                "end",
                "within the text of 0 chars",
                "2147483647");
    }

    @Test
    void hasNoIndexesWithoutAPlace() {
        assertLacking(
                () -> Passage.of("fin").chars("fin"), "Passage", "start", "only a passage with positions has indexes");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "1, 1", "2, 1", "0, 0"})
    void refusesPlacesThatAreNone(int start, int end) {
        assertRefused(() -> Passage.of(start, end), "Passage", "start", "0 <= start < end", start + " to " + end);
    }

    @Test
    void refusesToBeNowhere() {
        assertLacking(
                () -> Passage.builder().build(), "Passage", "", "a passage has positions, or exact words, or both");
    }

    @Test
    void refusesHalfAPlace() {
        assertRefused(
                () -> Passage.builder().start(1).build(),
                "Passage",
                "end",
                "start and end are given together",
                "Passage{start=1}");
        assertRefused(
                () -> Passage.builder().end(1).exact("a").build(),
                "Passage",
                "end",
                "start and end are given together",
                "Passage{end=1, exact=a}");
    }

    @Test
    void refusesAPrefixOrSuffixWithoutWords() {
        String rule = "prefix and suffix are given only with exact words";
        assertRefused(() -> place().prefix("a").build(), "Passage", "exact", rule, "Passage{start=0, end=1, prefix=a}");
        assertRefused(() -> place().suffix("a").build(), "Passage", "exact", rule, "Passage{start=0, end=1, suffix=a}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uD800"})
    void refusesEmptyAndIllFormedQuotes(String quote) {
        String got = quote.isEmpty() ? "\"\"" : "\"\\ud800\"";
        assertRefused(() -> Passage.of(quote), "Passage", "exact", QUOTE, got);
        assertRefused(() -> place().exact("a").prefix(quote).build(), "Passage", "prefix", QUOTE, got);
        assertRefused(() -> place().exact("a").suffix(quote).build(), "Passage", "suffix", QUOTE, got);
    }

    @Test
    @SuppressWarnings("NullAway") // Java callers can do this anyway.
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> Passage.of((String) null));
        assertThatNullPointerException().isThrownBy(() -> Passage.at(null, 0, 1));
    }

    @Property
    void atAndCharsAreInverse(
            @ForAll("words") String text, @ForAll @IntRange(max = 100) int a, @ForAll @IntRange(max = 100) int b) {
        int count = text.codePointCount(0, text.length());
        int start = Math.min(a, b) % count;
        int end = Math.min(count, start + 1 + Math.abs(a - b));
        Passage passage = Passage.of(start, end);
        Chars chars = passage.chars(text);
        assertThat(Passage.at(text, chars.from(), chars.to())).isEqualTo(passage);
        assertThat(text.substring(chars.from(), chars.to()).codePoints().boxed().toList())
                .isEqualTo(
                        text.codePoints().boxed().skip(start).limit(end - start).toList());
    }

    @Provide
    Arbitrary<String> words() {
        return TextArbitraries.words();
    }

    private static Passage.Builder place() {
        return Passage.builder().start(0).end(1);
    }
}
