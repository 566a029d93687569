package io.github.demarche.source;

/** How exact words stand in the report. */
public enum QuotationForm {
    /** Whole utterances between quotation marks. */
    DIRECT,
    /** A quoted fragment inside reported speech: he called it "a friendly country". */
    MIXED,
    /** The document itself is the speaker's words, as a transcript, a letter or a post is: no marks are looked for. */
    VERBATIM
}
