package io.github.demarche.grounding;

/** In what words of a record differ from those of the text, such as {@link #NEGATION}. */
public enum DifferenceKind {
    /** One of the two has a negation more: "we do like them" for "we do not like them". */
    NEGATION,
    /** A number is another, or only one of the two has it: "14 trucks" for "40 trucks". */
    NUMBER,
    /** A word of the text is missing from the record. */
    WORD_LEFT_OUT,
    /** The record has a word that the text does not have. */
    WORD_ADDED,
    /** A word is another: "fire" for "flames". */
    WORD_CHANGED,
    /** The same words in another order. */
    ORDER,
    /** The same letters with other accents: "reponse" for "réponse". */
    ACCENT,
    /** The same letters, small for capital ones or the other way round. */
    CASE,
    /** The same words with other signs between them. */
    PUNCTUATION,
    /** A tag, an entity or a sign of emphasis of HTML or Markdown. */
    MARKUP,
    /** The same letters, divided into words in another way: "foot ball" for "football". */
    SPACING
}
