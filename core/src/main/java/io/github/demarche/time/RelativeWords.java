package io.github.demarche.time;

import io.github.demarche.internal.Folding;
import io.github.demarche.internal.TsvTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The table of English and French words that are relative to the day on which they were written. */
final class RelativeWords {
    private static final String FILE = "relative-words.tsv";
    private static final int YEAR_DIGITS = 4;
    private static final String DASH = "-";

    private RelativeWords() {}

    /**
     * Whether a wording is certainly relative: it has a word of the table and no run of exactly four digits, which may
     * be a year. Words outside the table, or in another language, are not certain.
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
            char c = wording.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (!Folding.isWeightless(c)) {
                if (digits == YEAR_DIGITS) {
                    return true;
                }
                digits = 0;
            }
        }
        return digits == YEAR_DIGITS;
    }

    /**
     * The words, in lower case and without accents, separated by anything that is neither letter nor digit. A dash is a
     * word between two digits and between two blanks, where it may mean "to".
     */
    static List<String> words(String text) {
        String folded = Folding.letters(text);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            int end = i + Character.charCount(c);
            if (!Character.isLetterOrDigit(c) || isApostrophe(c)) {
                add(words, folded, start, i);
                start = end;
                if (c == '-' && isBetweenSame(folded, i) && !words.isEmpty()) {
                    words.add(DASH);
                }
            }
            i = end;
        }
        add(words, folded, start, folded.length());
        return words;
    }

    private static boolean isBetweenSame(String text, int at) {
        if (at == 0 || at == text.length() - 1) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return Character.isDigit(before) && Character.isDigit(after) || before == ' ' && after == ' ';
    }

    /** U+02BC and similar characters are letters to Unicode, but people type them as apostrophes. */
    private static boolean isApostrophe(int c) {
        return 0x02B9 <= c && c <= 0x02BF;
    }

    private static void add(List<String> words, String text, int start, int end) {
        if (start < end) {
            words.add(text.substring(start, end));
        }
    }

    /** Read when first needed, because many programs never use wordings. */
    private static final class Table {
        static final Set<String> PHRASES = read();
        static final int LONGEST = longest();

        private static Set<String> read() {
            Set<String> phrases = new HashSet<>();
            for (List<String> row : TsvTable.rows(RelativeWords.class, FILE, 4)) {
                phrases.add(String.join(" ", words(row.get(0))));
            }
            return Collections.unmodifiableSet(phrases);
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
