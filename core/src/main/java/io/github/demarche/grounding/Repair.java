package io.github.demarche.grounding;

/** How far {@link Anchoring} brings the words of a record back to those of the text, such as {@link #TYPOGRAPHY}. */
public enum Repair {
    /** Words stay as they are; only positions are set. */
    NONE,
    /** Words that are in the text but for typography, as {@link Grounding#normalize} has it, become those of the text. */
    TYPOGRAPHY,
    /**
     * So do words that are equal to whole words of the text in all letters and digits, in one place only: case, punctuation,
     * HTML and Markdown may differ. Accents, and signs that belong to a number, may not.
     */
    LETTERS
}
