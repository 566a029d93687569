package io.github.demarche.grounding;

/** How words of a record differ from those of the text, such as {@link #NEGATION}. */
public enum DifferenceKind {
    /** Only one of the two has a negation: "we do like them" for "we do not like them". */
    NEGATION,
    /** A number differs, or only one of the two has it: "14 trucks" for "40 trucks". */
    NUMBER,
    /** A word of the text is missing from the record. */
    WORD_LEFT_OUT,
    /** The record has a word that the text does not have. */
    WORD_ADDED,
    /** A word differs: "fire" for "flames". */
    WORD_CHANGED,
    /** The same words in another order. */
    ORDER,
    /** The same letters with other accents: "reponse" for "réponse". */
    ACCENT,
    /** The same letters with different capitalization. */
    CASE,
    /** The same words with different signs between them. */
    PUNCTUATION,
    /** A tag, an entity or an emphasis mark of HTML or Markdown. */
    MARKUP,
    /** The same letters, divided into words differently: "foot ball" for "football". */
    SPACING
}
