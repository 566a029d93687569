package io.github.demarche.grounding;

/** How far {@link Anchoring} restores the exact words of the text, such as {@link #TYPOGRAPHY}. */
public enum Repair {
    /** Words remain unchanged; only positions are set. */
    NONE,
    /**
     * Words that differ from the text only in typography, as defined by {@link Grounding#normalize}, become those of
     * the text.
     */
    TYPOGRAPHY,
    /**
     * In addition, words that equal whole words of the text in all letters and digits, in only one place, become those
     * of the text: case, punctuation, HTML and Markdown may differ, but accents and the signs of a number may not.
     */
    LETTERS
}
