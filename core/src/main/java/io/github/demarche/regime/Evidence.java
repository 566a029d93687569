package io.github.demarche.regime;

/** What a fact of the catalogue rests on, such as {@link #TEXT}. */
public enum Evidence {
    /** The text of the resolution was read. */
    TEXT,
    /** The words of the resolution, or its paragraph, are quoted elsewhere, and that was read. */
    QUOTE,
    /** The meeting tables of the UN library give it. */
    TABLE,
    /** A source states the measure, but not the number of its paragraph, or in words of its own. */
    SUMMARY,
    /** General knowledge: no text was at hand. */
    KNOWLEDGE;

    /**
     * {@return whether a text, a quotation or an official table bears it out; a fact that is not verified may be right}
     */
    public boolean isVerified() {
        return this == TEXT || this == QUOTE || this == TABLE;
    }
}
