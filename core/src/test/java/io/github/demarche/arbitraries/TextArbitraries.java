package io.github.demarche.arbitraries;

import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any words, texts and passages, for properties in jqwik. */
public final class TextArbitraries {
    private TextArbitraries() {}

    /**
     * {@return words: not blank and well-formed, from all planes of Unicode, also written right to left, with combining and
     * control characters}
     */
    public static Arbitrary<String> words() {
        Arbitrary<Integer> codePoints = Arbitraries.frequencyOf(
                Tuple.of(12, Arbitraries.integers().between('a', 'z')),
                Tuple.of(4, Arbitraries.of((int) ' ', (int) '\u00A0', (int) '\n', (int) '\t')),
                Tuple.of(3, Arbitraries.integers().between(' ', '~')),
                Tuple.of(3, Arbitraries.integers().between('\u00C0', '\u017F')),
                Tuple.of(2, Arbitraries.integers().between('\u0300', '\u036F')),
                Tuple.of(3, Arbitraries.integers().between('\u05D0', '\u05EA')),
                Tuple.of(3, Arbitraries.integers().between('\u0627', '\u064A')),
                Tuple.of(2, Arbitraries.integers().between('\u200B', '\u202E')),
                Tuple.of(3, Arbitraries.integers().between('\uAC00', '\uD7A3')),
                Tuple.of(3, Arbitraries.integers().between(0x1F600, 0x1F64F)),
                Tuple.of(2, Arbitraries.integers().between(0, 0xD7FF)),
                Tuple.of(1, Arbitraries.integers().between(0xE000, 0xFFFF)),
                Tuple.of(2, Arbitraries.integers().between(0x10000, 0x10FFFF)));
        return codePoints
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .map(TextArbitraries::join)
                .filter(words -> !words.isBlank());
    }

    /**
     * {@return well-formed BCP 47 language tags, of every shape}
     */
    public static Arbitrary<String> languages() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("en", "fr", "ko", "ar", "ru", "zh")),
                Tuple.of(
                        2,
                        Arbitraries.of(
                                "pt-BR",
                                "zh-Hant-TW",
                                "sr-Latn",
                                "es-419",
                                "de-CH-1996",
                                "und",
                                "x-newsroom",
                                "EN",
                                "fr-CA")),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withCharRange('a', 'z')
                                .ofMinLength(2)
                                .ofMaxLength(3)));
    }

    /**
     * {@return texts in one to three languages}
     */
    public static Arbitrary<Text> texts() {
        Arbitrary<List<String>> languages = languages()
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .uniqueElements(language -> language.toLowerCase(Locale.ROOT));
        return Combinators.combine(languages, words().list().ofSize(3)).as((tags, words) -> {
            Text text = Text.of(tags.get(0), words.get(0));
            for (int i = 1; i < tags.size(); i++) {
                text = text.and(tags.get(i), words.get(i));
            }
            return text;
        });
    }

    /**
     * {@return passages by place, by words, and by both}
     */
    public static Arbitrary<Passage> passages() {
        Arbitrary<Passage> places = Combinators.combine(
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(1, 2_000))
                .as((start, length) -> Passage.of(start, start + length));
        Arbitrary<Passage> quotes = Combinators.combine(words(), words().optional(0.3), words().optional(0.3))
                .as((exact, prefix, suffix) -> Passage.builder()
                        .exact(exact)
                        .prefix(prefix)
                        .suffix(suffix)
                        .build());
        Arbitrary<Passage> both = Combinators.combine(places, words())
                .as((place, exact) -> Passage.builder()
                        .start(place.start())
                        .end(place.end())
                        .exact(exact)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(2, places), Tuple.of(1, quotes), Tuple.of(1, both));
    }

    /**
     * {@return bases}
     */
    public static Arbitrary<Basis> bases() {
        return Arbitraries.of(Basis.class);
    }

    /**
     * {@return certainties}
     */
    public static Arbitrary<Certainty> certainties() {
        return Arbitraries.of(Certainty.class);
    }

    private static String join(List<Integer> codePoints) {
        StringBuilder words = new StringBuilder();
        codePoints.forEach(words::appendCodePoint);
        return words.toString();
    }
}
