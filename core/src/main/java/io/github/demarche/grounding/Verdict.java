package io.github.demarche.grounding;

/** The result of {@link Grounding} for one part of a record, such as {@link #NOT_FOUND}. */
public enum Verdict {
    /** The exact words are there; a passage without words points to whole words. */
    EXACT,
    /** The words are there, but differ in white space or typography, as defined by {@link Grounding#normalize}. */
    NORMALIZED,
    /** The words occur in several places, and nothing tells which is meant. */
    AMBIGUOUS,
    /** The words are not at their place or do not occur at all, or the place is beyond the end of the text. */
    NOT_FOUND,
    /** The passage begins or ends within a word, or with white space: words are cut, or positions are shifted. */
    MISPLACED,
    /** The words of a quotation are in several separate places: it joins words that were not said together. */
    STITCHED,
    /** A quotation that is {@link io.github.demarche.source.QuotationForm#DIRECT} is not between quotation marks. */
    UNQUOTED,
    /** A quotation shares words with another. */
    OVERLAPPING,
    /** The number of a resolution is {@link io.github.demarche.text.Basis#STATED}, but is not in the wording. */
    UNSTATED,
    /** The wording of a date names another weekday, month or year than the date. */
    CONTRADICTED,
    /** The article's digest is not that of the text. */
    OTHER_TEXT,
    /** A hint: the words of a quotation include the quotation marks around them. */
    MARKED,
    /**
     * A hint: a speaker is mentioned more than 200 code points away from the cue, which may belong to somebody else.
     */
    DISTANT,
    /** A hint: the catalogue does not have a regime with that key. */
    UNKNOWN_REGIME,
    /** A hint: the text cites a resolution that no reference of the record has. */
    UNRECORDED;

    /**
     * {@return whether it is a problem that somebody must look at: all but {@link #EXACT}, {@link #NORMALIZED} and the
     * hints}
     */
    public boolean isProblem() {
        return this != EXACT && this != NORMALIZED && !isHint();
    }

    /**
     * {@return whether it is only a hint: {@link #MARKED}, {@link #DISTANT}, {@link #UNKNOWN_REGIME} and {@link
     * #UNRECORDED}}
     */
    public boolean isHint() {
        return compareTo(OTHER_TEXT) > 0;
    }
}
