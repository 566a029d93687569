package io.github.demarche.arbitraries;

import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any words, texts and passages, for properties in jqwik. */
public final class TextArbitraries {
    private static final int LONGEST_WORDS = 30;

    /** The frequency in 50, and the range: letters, marks and signs of many scripts, and all planes of Unicode. */
    private static final int[][] RANGES = {
        {12, 'a', 'z'},
        {4, ' ', ' '},
        {1, '\u00A0', '\u00A0'},
        {1, '\t', '\n'},
        {4, ' ', '~'},
        {4, '\u00C0', '\u017F'},
        {3, '\u0300', '\u036F'},
        {4, '\u05D0', '\u05EA'},
        {4, '\u0627', '\u064A'},
        {2, '\u200B', '\u202E'},
        {3, '\uAC00', '\uD7A3'},
        {3, 0x1F600, 0x1F64F},
        {2, 1, 0xD7FF},
        {1, 0xE000, 0xFFFF},
        {2, 0x10000, 0x10FFFF}
    };

    private static final int ALL_PARTS = 50;

    private TextArbitraries() {}

    /**
     * {@return words with a visible character, well-formed, from all planes of Unicode, including right-to-left
     * scripts, combining and control characters}
     */
    public static Arbitrary<String> words() {
        return Drawn.any(
                TextArbitraries::draw, words -> Drawn.simpler(words).filter(TextArbitraries::isSeen), Drawn::size);
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
                        Drawn.number(26 * 26 * 26)
                                .map(number -> "" + letter(number) + letter(number / 26) + letter(number / 26 / 26))));
    }

    /**
     * {@return texts in one to three languages}
     */
    public static Arbitrary<Text> texts() {
        Arbitrary<Text> one = Combinators.combine(languages(), words()).as(Text::of);
        Arbitrary<Text> several = Combinators.combine(Lists.of(2, 3, languages()), words(), words(), words())
                .as((languages, first, second, third) -> text(languages, first, second, third));
        return Arbitraries.frequencyOf(Tuple.of(3, one), Tuple.of(1, several));
    }

    /**
     * {@return passages by place, by words, and by both}
     */
    public static Arbitrary<Passage> passages() {
        Arbitrary<Passage> places = Combinators.combine(Drawn.number(10_000), Drawn.number(2_000))
                .as((start, length) -> Passage.of(start, start + 1 + length));
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

    private static char letter(int number) {
        return (char) ('a' + number % 26);
    }

    /** A language that is already present is left out. */
    private static Text text(List<String> languages, String... words) {
        Text text = Text.of(languages.get(0), words[0]);
        for (int i = 1; i < languages.size(); i++) {
            if (text.get(languages.get(i)).isEmpty()) {
                text = text.and(languages.get(i), words[i]);
            }
        }
        return text;
    }

    /** Whether the words have a visible character; Hangul fillers are letters but are not visible. */
    private static boolean isSeen(CharSequence words) {
        return words.codePoints()
                .anyMatch(c -> c > ' ' && c <= '~'
                        || Character.isLetterOrDigit(c) && "\u115F\u1160\u3164\uFFA0".indexOf(c) < 0);
    }

    private static String draw(Random random) {
        StringBuilder words = new StringBuilder();
        int length = 1 + random.nextInt(LONGEST_WORDS);
        while (words.length() < length || !isSeen(words)) {
            int part = random.nextInt(ALL_PARTS);
            int range = 0;
            while (part >= RANGES[range][0]) {
                part -= RANGES[range][0];
                range++;
            }
            int first = RANGES[range][1];
            words.appendCodePoint(first + random.nextInt(RANGES[range][2] - first + 1));
        }
        return words.toString();
    }
}
