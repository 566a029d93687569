package io.github.demarche.grounding;

import io.github.demarche.internal.Folding;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Finds where the words of a text begin and end, in every script. */
final class WordEdges {
    /** Scripts without spaces between words, in which every letter may begin one. */
    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.JAVANESE,
            UnicodeScript.TAI_THAM);
    /** Scripts whose languages attach particles and endings to a name: 북한 is a word in 북한의. */
    private static final Set<UnicodeScript> WITH_ENDINGS = EnumSet.of(
            UnicodeScript.HANGUL,
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.ETHIOPIC,
            UnicodeScript.GEORGIAN,
            UnicodeScript.ARMENIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GUJARATI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM);

    /** The Hebrew and Arabic letters that are attached to the following word. */
    private static final String PREFIX_LETTERS =
            "\u05D1\u05D4\u05D5\u05DB\u05DC\u05DE\u05E9\u0627\u0628\u0633\u0641\u0643\u06A9\u0644\u0648";

    private static final int MOST_PREFIX = 4;
    private static final int MOST_ENDING = 6;
    /** No earlier code point belongs to a script without spaces. */
    private static final int FIRST_WITHOUT_SPACES = 0x0E00;

    private static final String GROUPS = ",.'\u2019\u00A0\u202F";
    private static final int GROUP = 3;
    /** How many ignored characters to skip in search of a letter; the limit keeps every text fast. */
    private static final int MOST_WEIGHTLESS = 8;

    private WordEdges() {}

    /** Whether a character belongs to a word: a letter, a digit, or a mark on one. */
    static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || c >= 0x80 && Folding.isMark(c);
    }

    /** Whether a character belongs to a script without spaces between words. */
    static boolean isWithoutSpaces(int c) {
        return c >= FIRST_WITHOUT_SPACES && WITHOUT_SPACES.contains(UnicodeScript.of(c));
    }

    /** Whether a part of a text, given by its start and end, begins or ends within a word. */
    static boolean areWithinWord(String text, int from, int to) {
        return isWithinWord(text, from) && !isAfterPrefix(text, from)
                || isWithinWord(text, to) && !isBeforeEnding(text, to)
                || isWithinNumber(text, from)
                || isWithinNumber(text, to);
    }

    private static boolean isWithinWord(String text, int index) {
        int start = before(text, index);
        int end = after(text, index);
        if (start == 0 || end == text.length()) {
            return false;
        }
        int before = text.codePointBefore(start);
        int after = text.codePointAt(end);
        if (Folding.isMark(after)) {
            return isOfWord(before);
        }
        return isOfWord(before) && isOfWord(after) && !isWithoutSpaces(before) && !isWithoutSpaces(after);
    }

    private static int before(String text, int index) {
        int i = index;
        while (i > 0 && index - i < MOST_WEIGHTLESS && Folding.isWeightless(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static int after(String text, int index) {
        int i = index;
        while (i < text.length() && i - index < MOST_WEIGHTLESS && Folding.isWeightless(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isAfterPrefix(String text, int index) {
        int start = index;
        while (start > 0 && isOfWord(text.codePointBefore(start))) {
            char letter = text.charAt(start - 1);
            if (index - start == MOST_PREFIX || PREFIX_LETTERS.indexOf(letter) < 0) {
                return false;
            }
            start--;
        }
        return true;
    }

    private static boolean isBeforeEnding(String text, int index) {
        int end = after(text, index);
        if (Folding.isMark(text.codePointAt(end)) || !WITH_ENDINGS.contains(UnicodeScript.of(text.codePointAt(end)))) {
            return false;
        }
        int most = end + MOST_ENDING;
        while (end < text.length() && isOfWord(text.codePointAt(end))) {
            if (end >= most) {
                return false;
            }
            end += Character.charCount(text.codePointAt(end));
        }
        return true;
    }

    /** Whether an index is next to the sign that groups the digits of a number: between 40 and ,000. */
    private static boolean isWithinNumber(String text, int index) {
        return isGroup(text, index) || index > 0 && isGroup(text, index - 1);
    }

    private static boolean isGroup(String text, int sign) {
        if (sign == 0 || sign >= text.length() || GROUPS.indexOf(text.charAt(sign)) < 0) {
            return false;
        }
        int end = sign + 1;
        while (end < text.length() && end - sign <= GROUP + 1 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - sign - 1 == GROUP && Character.isDigit(text.charAt(sign - 1));
    }
}
