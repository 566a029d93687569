package io.github.demarche.regime;

/** The evidence for a fact in the catalogue, such as {@link #TEXT}. */
public enum Evidence {
    /** The text of the resolution was read. */
    TEXT,
    /** A quotation of the resolution or of the paragraph was read elsewhere. */
    QUOTE,
    /** It comes from the meeting tables or the voting data of the UN library. */
    TABLE,
    /** Two independent sources state it, neither in the words of the resolution. */
    TWO_SOURCES,
    /** A source states the measure, but in its own words or without the paragraph number. */
    SUMMARY,
    /** The measure has a source; its place in the resolution, or its binding force, does not. */
    MEASURE_ONLY,
    /** General knowledge: no text was available. */
    KNOWLEDGE;

    /** {@return whether a text, a quotation or an official table confirms it; an unverified fact may still be right} */
    public boolean isVerified() {
        return this == TEXT || this == QUOTE || this == TABLE;
    }
}
