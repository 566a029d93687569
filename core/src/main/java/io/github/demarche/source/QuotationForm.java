package io.github.demarche.source;

/** How a document presents exact words. */
public enum QuotationForm {
    /** Whole utterances between quotation marks. */
    DIRECT,
    /** A quoted fragment inside reported speech: he called it "a friendly country". */
    MIXED,
    /**
     * The document itself consists of the speaker's words, such as a transcript, a letter or a post; no quotation marks
     * are expected.
     */
    VERBATIM
}
