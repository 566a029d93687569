package io.github.demarche.internal;

/**
 * Reads a short text from left to right, each character once, past the accidents of typesetting: odd and repeated white
 * space, invisible marks of direction, full-width forms, and capitals.
 *
 * <p>Written by hand so that no input can make it slow, and without the JDK's case mapping, which follows the locale or
 * changes the length.
 */
public final class Spelling {
    private static final int FULL_WIDTH = '\uFF01' - '!';

    private final String text;
    private int at;

    private Spelling(String text) {
        this.text = text;
    }

    public static Spelling of(String given) {
        StringBuilder folded = new StringBuilder(Math.min(given.length(), 100));
        char last = ' ';
        for (int i = 0; i < given.length(); i++) {
            char c = (char) fold(given.charAt(i));
            if (c == '\u0301' && last == 'e') {
                folded.setCharAt(folded.length() - 1, '\u00E9');
                last = '\u00E9';
            } else if (!isInvisible(c) && !(c == ' ' && last == ' ')) {
                folded.append(c);
                last = c;
            }
        }
        return new Spelling(folded.toString());
    }

    /** The plain form of a character: white space is a space, full-width forms are ASCII, capitals of it are small. */
    public static int fold(int given) {
        int c = given >= '\uFF01' && given <= '\uFF5E' ? given - FULL_WIDTH : given;
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A' + 'a';
        }
        return c == '\u00C9' ? '\u00E9' : c;
    }

    /** Zero width: joiners, marks and embeddings of direction, the byte order mark, the soft hyphen. */
    public static boolean isInvisible(int c) {
        return c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\u061C'
                || c == '\uFEFF'
                || c == '\u00AD';
    }

    /** Whether nothing is left but white space. */
    public boolean atEnd() {
        skipSpace();
        return at == text.length();
    }

    /** Takes words, one space between each, that no letter or digit follows directly; an é of theirs may lack its accent. */
    public boolean words(String words) {
        return words(words, false);
    }

    /** Takes words; with {@code joined} a digit may follow directly, as in {@code OP4}. */
    public boolean words(String words, boolean joined) {
        skipSpace();
        int end = at + words.length();
        if (!startsWith(words) || end < text.length() && continues(text.charAt(end), joined)) {
            return false;
        }
        at = end;
        return true;
    }

    private boolean startsWith(String words) {
        if (text.length() - at < words.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = text.charAt(at + i);
            if (c != words.charAt(i) && !(c == 'e' && words.charAt(i) == '\u00E9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean continues(char c, boolean joined) {
        return Character.isLetter(c) || !joined && Character.isDigit(c);
    }

    /** Takes a character, after white space or at once. */
    public boolean take(char c) {
        skipSpace();
        return takeHere(c);
    }

    /** Takes a character that stands here, without white space before it. */
    public boolean takeHere(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    /** Takes a number of at most so many digits, without leading zero; 0 when there is none. */
    public int number(int mostDigits) {
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
    public String peekRun() {
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
    public void skip(String run) {
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
