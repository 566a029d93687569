package io.github.demarche.internal;

/** The rules for strings of the model, and their wording in messages. */
public final class Strings {
    /** The rule of {@link #isSlug}. */
    public static final String SLUG =
            "an id is lower-case letters a to z and digits, in words joined by single hyphens, such as \"kor-mofa\"";

    /** The rule of {@link #isWords}. */
    public static final String WORDS =
            "words have a visible character and are well-formed Unicode (no lone surrogate, no U+0000)";

    /** The rule of {@link #isText}. */
    public static final String TEXT = "well-formed Unicode (no lone surrogate, no U+0000)";

    /**
     * Characters that look like a space although they count as letters or signs: Hangul fillers and the blank Braille
     * pattern.
     */
    private static final String BLANKS = "\u115F\u1160\u2800\u3164\uFFA0";

    /** The first character after the visible ones of ASCII. */
    private static final int DELETE = 0x7F;

    private Strings() {}

    /**
     * Whether a string is a lower-case slug, such as {@code kor-mofa}.
     *
     * @param id the string
     * @return whether it is one
     */
    public static boolean isSlug(String id) {
        return isHyphenated(id, 'a', 'z');
    }

    /**
     * Whether a string is letters and digits in words joined by single hyphens, such as {@code LIBYA-748}.
     *
     * @param text the string
     * @param first the first letter that it may have
     * @param last the last letter that it may have
     * @return whether it is
     */
    public static boolean isHyphenated(String text, char first, char last) {
        boolean isInWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= first && c <= last || c >= '0' && c <= '9') {
                isInWord = true;
            } else if (c == '-' && isInWord) {
                isInWord = false;
            } else {
                return false;
            }
        }
        return isInWord;
    }

    /**
     * Whether a string holds words: text with at least one visible character.
     *
     * @param words the string
     * @return whether it does
     */
    public static boolean isWords(String words) {
        return isText(words) && hasVisible(words);
    }

    /** The first character nearly always decides. */
    private static boolean hasVisible(String words) {
        int c;
        for (int i = 0; i < words.length(); i += Character.charCount(c)) {
            c = words.codePointAt(i);
            if (isVisible(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisible(int c) {
        if (c > ' ' && c < DELETE) {
            return true;
        }
        if (Folding.isSpace(c) || BLANKS.indexOf(c) >= 0) {
            return false;
        }
        boolean isSelector = c >= '\uFE00' && c <= '\uFE0F' || c >= 0xE0000 && c <= 0xE0FFF || c == '\u034F';
        return !isSelector && Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT;
    }

    /**
     * Whether a string can be stored wherever documents are stored: well-formed, and without U+0000, which databases
     * reject.
     *
     * @param text the string
     * @return whether it can
     */
    public static boolean isText(String text) {
        return isWellFormed(text, 1);
    }

    /**
     * Whether every surrogate of a string has its partner. A lone surrogate cannot be written as UTF-8 and would be
     * lost.
     *
     * @param text the string
     * @return whether it is well-formed
     */
    public static boolean isWellFormed(String text) {
        return isWellFormed(text, 0);
    }

    private static boolean isWellFormed(String text, int least) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < least) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                i++;
                if (!Character.isHighSurrogate(c) || i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
