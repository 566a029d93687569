package io.github.demarche.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The table of words, English and French, that are relative to the day they were written on. */
final class RelativeWords {
    private static final String FILE = "relative-words.tsv";
    private static final int YEAR_DIGITS = 4;

    private RelativeWords() {}

    /**
     * Whether a wording surely is relative: it has a word of the table, and no run of exactly four digits, which may be
     * a year. What is in no table, or in another language, is not relative surely.
     */
    static boolean isRelative(String wording) {
        if (hasYear(wording)) {
            return false;
        }
        List<String> words = words(wording);
        for (int from = 0; from < words.size(); from++) {
            StringBuilder phrase = new StringBuilder();
            int end = Math.min(words.size(), from + Table.LONGEST);
            for (int i = from; i < end; i++) {
                phrase.append(words.get(i));
                if (Table.PHRASES.contains(phrase.toString())) {
                    return true;
                }
                phrase.append(' ');
            }
        }
        return false;
    }

    private static boolean hasYear(String wording) {
        int digits = 0;
        for (int i = 0; i < wording.length(); i++) {
            if (Character.isDigit(wording.charAt(i))) {
                digits++;
            } else if (digits == YEAR_DIGITS) {
                return true;
            } else {
                digits = 0;
            }
        }
        return digits == YEAR_DIGITS;
    }

    /** The words, in lower case and without accents; whatever is neither letter nor digit stands between words. */
    static List<String> words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    /** Read when first needed: many programs never state a wording. */
    private static final class Table {
        static final Set<String> PHRASES = read();
        static final int LONGEST = longest();

        private static Set<String> read() {
            Set<String> phrases = new HashSet<>();
            lines().filter(line -> !line.startsWith("#"))
                    .forEach(line -> phrases.add(String.join(" ", words(line.substring(0, line.indexOf('\t'))))));
            return Collections.unmodifiableSet(phrases);
        }

        private static Stream<String> lines() {
            try (InputStream in = RelativeWords.class.getResourceAsStream(FILE)) {
                if (in == null) {
                    throw new IllegalStateException("the resource " + FILE + " is missing");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static int longest() {
            int longest = 1;
            for (String phrase : PHRASES) {
                longest = Math.max(
                        longest, 1 + (int) phrase.chars().filter(c -> c == ' ').count());
            }
            return longest;
        }
    }
}
