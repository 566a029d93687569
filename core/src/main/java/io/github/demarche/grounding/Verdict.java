package io.github.demarche.grounding;

/** What {@link Grounding} finds about one thing of a record, such as {@link #NOT_FOUND}. */
public enum Verdict {
    /** The words are there letter for letter; or, for a passage without words, it points at whole words. */
    EXACT,
    /** They are there but for white space and typography, as {@link Grounding#normalize} has it. */
    NORMALIZED,
    /** They are in several places, and nothing says which is meant. */
    AMBIGUOUS,
    /** They are not there, or nowhere, or the place lies beyond the end of the text. */
    NOT_FOUND,
    /** The passage begins or ends within a word, or its place with white space: words are cut, or positions are shifted. */
    MISPLACED,
    /** The words of a quotation are in several places, apart from each other: it joins what was not said together. */
    STITCHED,
    /** A quotation that is {@link io.github.demarche.source.QuotationForm#DIRECT} is between no quotation marks. */
    UNQUOTED,
    /** A quotation shares words with another one. */
    OVERLAPPING,
    /** The number of a resolution is {@link io.github.demarche.text.Basis#STATED}, and is not in the wording. */
    UNSTATED,
    /** The wording of a date names another weekday, month or year than the date. */
    CONTRADICTED,
    /** The article's digest is not that of the text. */
    OTHER_TEXT,
    /** A hint: the words of a quotation have quotation marks of their own around them. */
    MARKED,
    /** A hint: a speaker is mentioned more than 200 code points away from the cue, and may be another's. */
    DISTANT,
    /** A hint: the catalogue knows no regime with that key. */
    UNKNOWN_REGIME,
    /** A hint: the text cites a resolution that no reference of the record has. */
    UNRECORDED;

    /**
     * {@return whether somebody has to look at it: all but {@link #EXACT}, {@link #NORMALIZED} and the hints}
     */
    public boolean isProblem() {
        return this != EXACT && this != NORMALIZED && !isHint();
    }

    /**
     * {@return whether it is only worth a look: {@link #MARKED}, {@link #DISTANT}, {@link #UNKNOWN_REGIME} and
     * {@link #UNRECORDED}}
     */
    public boolean isHint() {
        return compareTo(OTHER_TEXT) > 0;
    }
}
