package io.github.demarche.corpus;

/** What a rendition made of the words that are quoted, such as {@link #CHANGED}. */
public enum WordingChange {
    /** Both quote the same words, apart from capitals, accents and punctuation. */
    SAME,
    /** Both quote words in the same language, and not the same. */
    CHANGED,
    /** The quoted words are in another language. */
    TRANSLATED,
    /** One quotes words and the other only reports: words were left out, or added. */
    QUOTED_BY_ONE,
    /** Neither quotes any words. */
    UNQUOTED
}
