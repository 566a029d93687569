package io.github.demarche.sanction.grammar;

import io.github.demarche.internal.Spelling;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words, numbers and signs of a text, each with its place, past the accidents of typesetting: odd white space,
 * invisible marks, full-width forms, capitals, accents, and the percent signs of addresses.
 */
public final class CitationTokens {
    /** What stands behind the last token. */
    private static final Token END = new Token("", Kind.END, 0, 0, true);

    private final List<Token> tokens;

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
     * @param text what it is
     * @param kind word, number or sign
     * @param start the index of its first {@code char} in the text
     * @param end the index after its last {@code char}
     * @param spaced whether white space stands before it, or nothing
     */
    public record Token(String text, Kind kind, int start, int end, boolean spaced) {
        public boolean is(String sign) {
            return text.equals(sign) && kind != Kind.END;
        }

        /** Whether it is a number of at most so many digits, without a leading zero. */
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

    /** Returns a token, or one that is nothing when there is none at this index. */
    public Token get(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
    }

    private static final class Scanner {
        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private int at;
        private boolean spaced = true;

        Scanner(String text) {
            this.text = text;
        }

        List<Token> scan() {
            while (at < text.length()) {
                int start = at;
                int c = next();
                // "l'annexe" is two words.
                if (c == ' ' || c == '\'' || c == '\u2019') {
                    spaced = true;
                } else if (!Spelling.isInvisible(c)) {
                    add(start, c);
                }
            }
            return List.copyOf(tokens);
        }

        private void add(int start, int first) {
            Kind kind = kind(first);
            StringBuilder token = new StringBuilder();
            append(token, first);
            int end = at;
            while (kind != Kind.SIGN && at < text.length()) {
                int before = at;
                int c = next();
                if (kind(c) == kind) {
                    append(token, c);
                    end = at;
                } else if (!Spelling.isInvisible(c)) {
                    at = before;
                    break;
                }
            }
            // Accents that stand on nothing are no word.
            if (!token.isEmpty()) {
                tokens.add(new Token(token.toString(), kind, start, end, spaced));
                spaced = false;
            }
        }

        private static Kind kind(int c) {
            if (c >= '0' && c <= '9') {
                return Kind.NUMBER;
            }
            return Character.isLetter(c) || isMark(c) ? Kind.WORD : Kind.SIGN;
        }

        private static boolean isMark(int c) {
            return Character.getType(c) == Character.NON_SPACING_MARK;
        }

        /** Takes the next character in its plain form: white space is a space, a dash a hyphen. */
        private int next() {
            if (text.startsWith("%28", at) || text.startsWith("%29", at) || text.startsWith("%20", at)) {
                char code = text.charAt(at + 2);
                at += 3;
                return code == '8' ? '(' : code == '9' ? ')' : ' ';
            }
            int c = Spelling.fold(text.codePointAt(at));
            at += Character.charCount(text.codePointAt(at));
            boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
            return dash ? '-' : c;
        }

        /** Without accents, and in lower case without the JDK's tables of locales. */
        private static void append(StringBuilder token, int c) {
            if (c < 0x80) {
                token.append((char) c);
            } else {
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                        .codePoints()
                        .filter(part -> !isMark(part))
                        .forEach(part -> token.appendCodePoint(Character.toLowerCase(part)));
            }
        }
    }
}
