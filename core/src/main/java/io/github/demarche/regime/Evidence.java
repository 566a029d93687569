package io.github.demarche.regime;

/** What a fact of the catalogue rests on, such as {@link #TEXT}. */
public enum Evidence {
    /** The text of the resolution was read. */
    TEXT,
    /** The words of the resolution, or its paragraph, are quoted elsewhere, and that was read. */
    QUOTE,
    /** The meeting tables or the voting data of the UN library give it. */
    TABLE,
    /** Two sources that are independent of each other state it, neither with the words of the resolution. */
    TWO_SOURCES,
    /** A source states the measure, but not the number of its paragraph, or in words of its own. */
    SUMMARY,
    /** The measure is sourced; its place in the resolution, or how it binds, is not. */
    MEASURE_ONLY,
    /** General knowledge: no text was at hand. */
    KNOWLEDGE;

    /**
     * {@return whether a text, a quotation or an official table bears it out; a fact that is not verified may be right}
     */
    public boolean isVerified() {
        return this == TEXT || this == QUOTE || this == TABLE;
    }
}
