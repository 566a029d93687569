package io.github.demarche.sanction.grammar;

import io.github.demarche.internal.Cursor;
import io.github.demarche.internal.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words, numbers and signs of a text with their positions. Differences in typesetting are removed: unusual white
 * space, invisible marks, full-width forms, capitals, accents, and percent signs in addresses.
 */
public final class CitationTokens {
    /** The token after the last one. */
    private static final Token END = new Token("", Kind.END, 0, 0, true, false);

    private static final int ASCII = 0x80;

    private final List<Token> tokens;
    /** The roles that begin and end with each token, for the most recent words; each is looked up once. */
    private long[] firstRoles = {};

    private long[] lastRoles = {};
    private @Nullable CitationWords marked;

    private CitationTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    public enum Kind {
        WORD,
        NUMBER,
        SIGN,
        END
    }

    /**
     * A word in lower case and without accents, a run of digits, or one sign.
     *
     * @param text its text
     * @param kind word, number or sign
     * @param start the index of its first {@code char} in the text
     * @param end the index after its last {@code char}
     * @param spaced whether white space or nothing precedes it
     * @param isPlain whether it consists of letters a to z without accents
     */
    public record Token(String text, Kind kind, int start, int end, boolean spaced, boolean isPlain) {
        public boolean is(String sign) {
            return text.equals(sign) && kind != Kind.END;
        }

        /** Whether it is a number with at most this many digits and without a leading zero. */
        public boolean isNumber(int mostDigits) {
            return kind == Kind.NUMBER && text.length() <= mostDigits && text.charAt(0) != '0';
        }

        public boolean isYear() {
            return isNumber(4) && text.length() == 4;
        }

        public int number() {
            return Integer.parseInt(text);
        }
    }

    public static CitationTokens of(String text) {
        return new CitationTokens(new Scanner(text).scan());
    }

    public int size() {
        return tokens.size();
    }

    /** Returns the token at an index, or an empty token if there is none. */
    public Token get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    long firstRoles(int index, CitationWords words) {
        mark(words);
        return index >= 0 && index < firstRoles.length ? firstRoles[index] : 0;
    }

    long lastRoles(int index, CitationWords words) {
        mark(words);
        return index >= 0 && index < lastRoles.length ? lastRoles[index] : 0;
    }

    private void mark(CitationWords words) {
        if (marked == words) {
            return;
        }
        firstRoles = new long[tokens.size()];
        lastRoles = new long[tokens.size()];
        for (int i = 0; i < firstRoles.length; i++) {
            if (tokens.get(i).kind() == Kind.WORD) {
                firstRoles[i] = words.firstRoles(tokens.get(i).text());
                lastRoles[i] = words.lastRoles(tokens.get(i).text());
            }
        }
        marked = words;
    }

    private static final class Scanner {
        private final String text;
        private final Cursor cursor;
        private final List<Token> tokens = new ArrayList<>();
        private boolean spaced = true;

        Scanner(String text) {
            this.text = text;
            cursor = new Cursor(text);
        }

        List<Token> scan() {
            while (!cursor.atEnd()) {
                int start = cursor.index();
                if (!isPlainWord(start)) {
                    int c = next();
                    // "l'annexe" is two words.
                    if (c == ' ' || c == '\'' || c == '\u2019') {
                        spaced = true;
                    } else if (!Folding.isWeightless(c)) {
                        add(start, c);
                    }
                }
            }
            return List.copyOf(tokens);
        }

        /** Takes a word of ASCII letters, as most are, without the full treatment of each character. */
        private boolean isPlainWord(int start) {
            int end = start;
            boolean isLower = true;
            while (end < text.length() && isAsciiLetter(text.charAt(end))) {
                isLower &= text.charAt(end) >= 'a';
                end++;
            }
            if (end == start || end < text.length() && text.charAt(end) >= ASCII) {
                return false;
            }
            cursor.moveTo(end);
            String word = text.substring(start, end);
            add(new Token(isLower ? word : Folding.letters(word), Kind.WORD, start, end, spaced, true));
            return true;
        }

        private static boolean isAsciiLetter(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        private void add(Token read) {
            tokens.add(read.kind() == Kind.WORD && spaced && isDivided() ? joined(read) : read);
            spaced = false;
        }

        private void add(int start, int first) {
            Kind kind = kind(first);
            StringBuilder token = new StringBuilder();
            Folding.appendLetter(token, first);
            int end = cursor.index();
            boolean isPlain = first < ASCII;
            while (kind != Kind.SIGN && !cursor.atEnd()) {
                int before = cursor.index();
                int c = next();
                if (kind(c) == kind) {
                    Folding.appendLetter(token, c);
                    end = cursor.index();
                    isPlain &= c < ASCII;
                } else if (!Folding.isWeightless(c)) {
                    cursor.moveTo(before);
                    break;
                }
            }
            // Accents without a letter are not a word.
            if (!token.isEmpty()) {
                add(new Token(token.toString(), kind, start, end, spaced, isPlain));
            }
        }

        /** Whether a word ends in a hyphen because it continues on the next line: "resolu- tion". */
        private boolean isDivided() {
            int last = tokens.size() - 1;
            return last > 0
                    && tokens.get(last).is("-")
                    && !tokens.get(last).spaced()
                    && tokens.get(last - 1).kind() == Kind.WORD
                    && isHyphen(text.charAt(tokens.get(last).start()));
        }

        /** A longer dash separates words. */
        private static boolean isHyphen(char c) {
            return c == '-' || c == '\u2010';
        }

        private Token joined(Token rest) {
            tokens.remove(tokens.size() - 1);
            Token word = tokens.remove(tokens.size() - 1);
            return new Token(
                    word.text() + rest.text(),
                    Kind.WORD,
                    word.start(),
                    rest.end(),
                    word.spaced(),
                    word.isPlain() && rest.isPlain());
        }

        private static Kind kind(int c) {
            if (c >= '0' && c <= '9') {
                return Kind.NUMBER;
            }
            return Character.isLetter(c) || Folding.isAccent(c) ? Kind.WORD : Kind.SIGN;
        }

        /** Takes the next character in its usual form, decoded if it is percent-encoded. */
        private int next() {
            int c = cursor.peek();
            if (c != '%') {
                cursor.next();
                return c > ' ' && c < ASCII ? c : Folding.plain(c);
            }
            if (cursor.take("%20")) {
                return ' ';
            }
            if (cursor.take("%28")) {
                return '(';
            }
            return cursor.take("%29") ? ')' : Folding.plain(cursor.next());
        }
    }
}
