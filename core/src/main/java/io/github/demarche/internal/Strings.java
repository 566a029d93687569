package io.github.demarche.internal;

/** The rules that strings of the model keep, and their wording in messages. */
public final class Strings {
    /** The rule of {@link #isSlug}. */
    public static final String SLUG =
            "an id is lower-case letters a to z and digits, in words joined by single hyphens, such as \"kor-mofa\"";

    /** The rule of {@link #isWords}. */
    public static final String WORDS = "words are not blank and are well-formed Unicode (no lone surrogate)";

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
     * Whether a string holds words: not blank, and well-formed.
     *
     * @param words the string
     * @return whether it does
     */
    public static boolean isWords(String words) {
        return !words.isBlank() && isWellFormed(words);
    }

    /**
     * Whether every surrogate of a string has its partner: what has not cannot be written as UTF-8, and would be lost.
     *
     * @param text the string
     * @return whether it is well-formed
     */
    public static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
