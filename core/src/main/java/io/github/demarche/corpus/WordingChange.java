package io.github.demarche.corpus;

/** How a rendition changed the quoted words, such as {@link #CHANGED}. */
public enum WordingChange {
    /** Both quote the same words, apart from capitals, accents and punctuation. */
    SAME,
    /** Both quote words in the same language, but different ones. */
    CHANGED,
    /** The quoted words are in another language. */
    TRANSLATED,
    /** One quotes words and the other only reports them: words were left out or added. */
    QUOTED_BY_ONE,
    /** Neither quotes any words. */
    UNQUOTED
}
