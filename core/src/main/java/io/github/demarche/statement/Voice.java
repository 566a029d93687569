package io.github.demarche.statement;

/** The voice in which something is said, such as {@link #ARTICLE} for a statement by the document itself. */
public enum Voice {
    /** Somebody says it, and is among the speakers. */
    SPEAKER,
    /** The document says it in its own voice. */
    ARTICLE,
    /** It is reported without a speaker: rumour, "it is understood that". */
    UNATTRIBUTED
}
