package io.github.demarche.grounding;

/** What {@link Grounding} finds about one thing of a dossier, such as {@link #NOT_FOUND}. */
public enum Verdict {
    /** The words stand there letter for letter; or, for a passage without words, it points at whole words. */
    EXACT,
    /** They stand there but for white space and typography, as {@link Grounding#normalize} has it. */
    NORMALIZED,
    /** They stand in several places, and nothing says which is meant. */
    AMBIGUOUS,
    /** They do not stand there, or nowhere, or the place lies beyond the end of the text. */
    NOT_FOUND,
    /** The passage begins or ends within a word, or with white space: its positions are shifted. */
    MISPLACED,
    /** The words of a quotation stand in several places, apart from each other: it joins what was not said together. */
    STITCHED,
    /** A quotation that is {@link io.github.demarche.source.QuotationForm#DIRECT} stands between no quotation marks. */
    UNQUOTED,
    /** A quotation shares words with another one. */
    OVERLAPPING,
    /** The number of a resolution is {@link io.github.demarche.text.Basis#STATED}, and does not stand in the wording. */
    UNSTATED,
    /** The wording of a date names another weekday, month or year than the date. */
    CONTRADICTED,
    /** The article's digest is not that of the text. */
    OTHER_TEXT;

    /**
     * {@return whether somebody has to look at it: all but {@link #EXACT} and {@link #NORMALIZED}}
     */
    public boolean isProblem() {
        return this != EXACT && this != NORMALIZED;
    }
}
