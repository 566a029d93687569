package io.github.demarche.internal;

import java.text.Normalizer;

/**
 * Which characters are ignored and which count as the same when words are compared: in dates, citations and quotations.
 *
 * <p>Code that compares spelling uses {@link #isWeightless}, {@link #isSpace} and {@link #isDash}; code that also
 * treats full-width forms like the usual ones uses {@link #plain}; code that looks up words regardless of case and
 * accents uses {@link #letters}.
 */
public final class Folding {
    private static final int FULL_WIDTH = '\uFF01' - '!';
    private static final int ASCII = 0x80;

    private Folding() {}

    /**
     * Whether a character is ignored: direction marks, soft hyphens and zero-width spaces. The joiners U+200C and
     * U+200D are not ignored, because words in Persian and in Indic scripts differ by them.
     *
     * @param c the code point
     * @return whether it is ignored
     */
    public static boolean isWeightless(int c) {
        if (c < ASCII) {
            return false;
        }
        return c == '\u00AD'
                || c == '\u061C'
                || c == '\u200B'
                || c == '\u200E'
                || c == '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c == '\u2060'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\uFEFF';
    }

    /**
     * Whether a character is white space of any kind: breaking, non-breaking, or a line break.
     *
     * @param c the code point
     * @return whether it is white space
     */
    public static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /**
     * Whether a character is a hyphen, a dash or a minus sign of any kind.
     *
     * @param c the code point
     * @return whether it is one
     */
    public static boolean isDash(int c) {
        return c == '-' || c >= ASCII && (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212');
    }

    /**
     * Whether a character is an accent on the letter before it, or a vowel sign without a width of its own.
     *
     * @param c the code point
     * @return whether it is one
     */
    public static boolean isAccent(int c) {
        return c >= ASCII && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * Whether a character belongs to the letter before it: an accent, a vowel sign of any width, an enclosing mark, or
     * a Hangul vowel or final consonant, which combines with what precedes it.
     *
     * @param c the code point
     * @return whether it is one
     */
    public static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || 0x1160 <= c && c <= 0x11FF;
    }

    /**
     * Returns the usual form of a character: a space for all white space, a hyphen for every dash, ASCII for full-width forms.
     *
     * @param c the code point
     * @return its usual form
     */
    public static int plain(int c) {
        if (c > ' ' && c < ASCII) {
            return c;
        }
        int usual = c >= '\uFF01' && c <= '\uFF5E' ? c - FULL_WIDTH : c;
        if (isSpace(usual)) {
            return ' ';
        }
        return isDash(usual) ? '-' : usual;
    }

    /**
     * Returns a text in {@linkplain #plain plain} characters and lower case, without accents and without ignored
     * characters.
     *
     * @param text the text
     * @return its letters, digits and signs
     */
    public static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!isWeightless(c)) {
                appendLetter(letters, plain(c));
            }
        }
        return letters.toString();
    }

    /**
     * Appends a plain character in lower case without its accents; appends nothing for an accent alone.
     *
     * @param letters the text to append to
     * @param c the code point
     */
    public static void appendLetter(StringBuilder letters, int c) {
        if (c < ASCII) {
            // Written out, because the JDK's case mapping of strings depends on a locale; this covers most of every
            // text.
            letters.append((char) (c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c));
            return;
        }
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); ) {
            int part = parts.codePointAt(i);
            i += Character.charCount(part);
            if (!isAccent(part)) {
                letters.appendCodePoint(Character.toLowerCase(part));
            }
        }
    }
}
