package io.github.demarche.text;

import static io.github.demarche.Refusals.assertLacking;
import static io.github.demarche.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.arbitraries.TextArbitraries;
import io.github.demarche.internal.Strings;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    private static final String TAG = "a well-formed BCP 47 language tag, such as \"fr\" or \"pt-BR\"";

    @Test
    void equalsTheSameTextInAnyOrder() {
        Text text = Text.of("fr", "une visite").and("en", "a visit").and("ko", "방문");
        assertThat(text)
                .isEqualTo(Text.of("en", "a visit").and("ko", "방문").and("fr", "une visite"))
                .hasSameHashCodeAs(Text.of("ko", "방문").and("fr", "une visite").and("en", "a visit"))
                .hasToString("{en=a visit, fr=une visite, ko=방문}");
        assertThat(text.size()).isEqualTo(3);
        assertThat(text.language(1)).isEqualTo("fr");
        assertThat(text.words(2)).isEqualTo("방문");
        assertThat(text).isNotEqualTo(Text.of("en", "a visit")).isNotEqualTo("a visit");
    }

    @Test
    void findsALanguageWithoutRegardToCase() {
        Text text = Text.of("pt-BR", "visita");
        assertThat(text.get("PT-br")).contains("visita");
        assertThat(text.get("pt")).isEmpty();
        assertThat(text.language(0)).isEqualTo("pt-BR");
    }

    @Test
    void givesThePreferredLanguageOrElseAny() {
        Text text = Text.of("en", "visit").and("fr-CA", "visite").and("zh-Hant-TW", "訪問");
        assertThat(text.any("de", "fr")).isEqualTo("visite");
        assertThat(text.any("ZH-hant")).isEqualTo("訪問");
        assertThat(text.any("z", "f")).isEqualTo("visit");
        assertThat(text.any()).isEqualTo("visit");
        assertThat(Text.of("fr-CA", "a").and("fr", "b").any("fr")).isEqualTo("b");
    }

    @Test
    void theMapIsUnmodifiable() {
        Map<String, String> map = Text.of("en", "a visit").toMap();
        assertThatThrownBy(() -> map.put("fr", "x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "abcdefghi", "en_US", "en-", " en", "é", "x-"})
    void refusesTextThatIsNotALanguageTag(String tag) {
        assertRefused(() -> Text.of(tag, "x"), "Text", "language", TAG, '"' + tag + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "\u2003"})
    void refusesBlankWords(String words) {
        assertThatThrownBy(() -> Text.of("en", words))
                .hasMessageStartingWith("Text.words: " + Strings.WORDS + ", got \"");
        assertThatThrownBy(() -> Text.of("fr", "x").and("en", words)).hasMessageStartingWith("Text.words: ");
    }

    @Test
    void refusesALanguageTwice() {
        assertRefused(
                () -> Text.of("en", "a").and("EN", "b"),
                "Text",
                "language",
                "each language occurs once (case does not matter)",
                "\"EN\"");
    }

    @Test
    void refusesToSayNothing() {
        assertLacking(() -> Text.from(Map.of()), "Text", "", "a text has at least one language");
    }

    @Test
    void hasNotEndlesslyManyLanguages() {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < Text.MAX_LANGUAGES; i++) {
            words.put("x-" + i, "a visit");
        }
        Text text = Text.from(words);
        assertThat(text.size()).isEqualTo(1_000);
        assertRefused(
                () -> text.and("en", "a visit"), "Text", "language", "a text has at most 1000 languages", "\"en\"");
    }

    @Test
    @SuppressWarnings("NullAway") // Java callers can do this anyway.
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> Text.of(null, "x"));
        assertThatNullPointerException().isThrownBy(() -> Text.of("en", null));
    }

    @Property
    void comesBackFromItsMapInAnyOrder(@ForAll("texts") Text text) {
        Map<String, String> reversed = new LinkedHashMap<>();
        for (int i = text.size() - 1; i >= 0; i--) {
            reversed.put(text.language(i), text.words(i));
        }
        assertThat(Text.from(text.toMap())).isEqualTo(text).hasSameHashCodeAs(text);
        assertThat(Text.from(reversed)).isEqualTo(text).hasSameHashCodeAs(text).hasToString(text.toString());
        assertThat(java.util.List.copyOf(text.toMap().keySet())).isSorted();
    }

    @Provide
    Arbitrary<Text> texts() {
        return TextArbitraries.texts();
    }
}
