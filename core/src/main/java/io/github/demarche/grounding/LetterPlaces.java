package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words that equal whole words of a text in all letters and digits, regardless of the signs between them. */
final class LetterPlaces {
    /** Signs that change the meaning of a number. */
    private static final String OF_NUMBERS = "%\u2030\u00B0\u20AC$\u00A3\u00A5+-.,/:'";
    /** Two places are enough to know that the place is not unique. */
    private static final int ENOUGH = 2;

    private final SourceText text;
    private final Tokens.Numbers numbers = new Tokens.Numbers();
    private final Letters letters;
    private final int[] learned;

    LetterPlaces(SourceText text) {
        this.text = text;
        letters = Letters.of(text.normalized().value());
        learned = letters.learn(numbers);
    }

    /** The words and the signs of numbers, in lower case, with their places. */
    private static final class Letters {
        private final Tokens tokens;
        private final int[] kept;

        private Letters(Tokens tokens, int[] kept) {
            this.tokens = tokens;
            this.kept = kept;
        }

        static Letters of(String normal) {
            StringBuilder small = new StringBuilder(normal);
            for (int i = 0; i < small.length(); i++) {
                small.setCharAt(i, Character.toLowerCase(small.charAt(i)));
            }
            Tokens tokens = Tokens.of(small.toString());
            int[] kept = new int[tokens.size()];
            int count = 0;
            for (int i = 0; i < kept.length; i++) {
                if (isWord(small.codePointAt(tokens.start(i))) || isOfNumber(small, tokens.start(i))) {
                    kept[count++] = i;
                }
            }
            return new Letters(tokens, Arrays.copyOf(kept, count));
        }

        private static boolean isWord(int c) {
            return WordEdges.isOfWord(c) || WordEdges.isWithoutSpaces(c);
        }

        private static boolean isOfNumber(CharSequence small, int index) {
            char c = small.charAt(index);
            boolean isAfter = index > 0 && Character.isDigit(small.charAt(index - 1));
            boolean isBefore = index + 1 < small.length() && Character.isDigit(small.charAt(index + 1));
            if (OF_NUMBERS.indexOf(c) < 0 || !isAfter && !isBefore) {
                return c > ' ' && Character.getType(c) == Character.CURRENCY_SYMBOL;
            }
            // A full stop or comma at the end of a clause does not belong to a number.
            return ".,:'".indexOf(c) < 0 || isAfter && isBefore;
        }

        int[] learn(Tokens.Numbers numbers) {
            int[] all = numbers.learn(tokens);
            return Arrays.stream(kept).map(it -> all[it]).toArray();
        }

        int[] of(Tokens.Numbers numbers) {
            int[] all = numbers.of(tokens);
            return Arrays.stream(kept).map(it -> all[it]).toArray();
        }
    }

    /** The place of each of these words that occurs exactly once. */
    Map<String, Place> find(List<String> words) {
        Map<List<Integer>, Integer> indexes = new HashMap<>();
        List<int[]> patterns = new ArrayList<>();
        Map<String, Integer> wanted = new HashMap<>();
        for (String one : words) {
            int[] pattern = Letters.of(plain(one)).of(numbers);
            if (pattern.length > 0 && Arrays.stream(pattern).noneMatch(it -> it == Tokens.Numbers.UNKNOWN)) {
                List<Integer> key = Arrays.stream(pattern).boxed().toList();
                Integer index = indexes.putIfAbsent(key, patterns.size());
                wanted.put(one, index == null ? patterns.size() : index);
                if (index == null) {
                    patterns.add(pattern);
                }
            }
        }
        List<int[]> starts = Occurrences.find(learned, patterns, ENOUGH);
        Map<String, Place> found = new HashMap<>();
        wanted.forEach((one, index) -> {
            if (starts.get(index).length == 1) {
                Place place = place(one, starts.get(index)[0], patterns.get(index).length);
                if (!text.isWithinWord(place)) {
                    found.put(one, place);
                }
            }
        });
        return found;
    }

    /** The place of some words, including the signs after them if the text has the same. */
    private Place place(String words, int first, int count) {
        int from = letters.tokens.start(letters.kept[first]);
        int to = letters.tokens.end(letters.kept[first + count - 1]);
        String plain = plain(words);
        int last = plain.length();
        while (last > 0 && !WordEdges.isOfWord(plain.codePointBefore(last))) {
            last--;
        }
        String signs = plain.substring(last);
        boolean isSame = !signs.isEmpty() && text.normalized().value().startsWith(signs, to);
        return text.source(from, isSame ? to + signs.length() : to);
    }

    /** The normal form of words without HTML and without emphasis marks at the ends. */
    private static String plain(String words) {
        String plain = NormalizedText.words(Markup.isIn(words) ? Markup.plain(words) : words);
        int end = plain.length();
        while (end > 0 && "*_\"".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end);
    }
}
