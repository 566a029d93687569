package io.github.demarche.sanction;

/**
 * Reads a short text from left to right, each character once, past the accidents of typesetting: odd and repeated white
 * space, invisible marks of direction, full-width forms, capitals, and accents on the letter e.
 *
 * <p>Written by hand so that no input can make it slow, and without the JDK's case mapping, which follows the locale or
 * changes the length.
 */
final class Spelling {
    private static final int FULL_WIDTH = '\uFF01' - '!';

    private final String text;
    private int at;

    private Spelling(String text) {
        this.text = text;
    }

    static Spelling of(String given) {
        StringBuilder folded = new StringBuilder(Math.min(given.length(), 100));
        char last = ' ';
        for (int i = 0; i < given.length(); i++) {
            char c = fold(given.charAt(i));
            boolean dropped = isInvisible(c) || c == ' ' && last == ' ' || c == '\u0301' && last == 'e';
            if (!dropped) {
                folded.append(c);
                last = c;
            }
        }
        return new Spelling(folded.toString());
    }

    private static char fold(char given) {
        char c = given >= '\uFF01' && given <= '\uFF5E' ? (char) (given - FULL_WIDTH) : given;
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c - 'A' + 'a');
        }
        return c == '\u00E9' || c == '\u00C9' ? 'e' : c;
    }

    /** Zero width: joiners, marks and embeddings of direction, the byte order mark. */
    private static boolean isInvisible(char c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\u061C'
                || c == '\uFEFF';
    }

    /** Whether nothing is left but white space. */
    boolean atEnd() {
        skipSpace();
        return at == text.length();
    }

    /** Takes words, one space between each, that no letter or digit follows directly. */
    boolean words(String words) {
        return words(words, false);
    }

    /** Takes words; with {@code joined} a digit may follow directly, as in {@code OP4}. */
    boolean words(String words, boolean joined) {
        skipSpace();
        int end = at + words.length();
        if (!text.startsWith(words, at) || end < text.length() && continues(text.charAt(end), joined)) {
            return false;
        }
        at = end;
        return true;
    }

    private static boolean continues(char c, boolean joined) {
        return Character.isLetter(c) || !joined && Character.isDigit(c);
    }

    /** Takes a character, after white space or at once. */
    boolean take(char c) {
        skipSpace();
        return takeHere(c);
    }

    /** Takes a character that stands here, without white space before it. */
    boolean takeHere(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes a number of at most so many digits, without leading zero; 0 when there is none. */
    int number(int mostDigits) {
        skipSpace();
        int end = at;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == at || end - at > mostDigits || text.charAt(at) == '0') {
            return 0;
        }
        int number = Integer.parseInt(text.substring(at, end));
        at = end;
        return number;
    }

    /** Returns the run of letters a to z, or else of digits, that comes next; it is not taken yet. */
    String peekRun() {
        skipSpace();
        int end = at;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
        }
        return text.substring(at, end);
    }

    /** Takes what {@link #peekRun()} returned. */
    void skip(String run) {
        at += run.length();
    }

    private void skipSpace() {
        if (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
