package io.github.demarche.statement;

/** In whose voice a statement stands, such as {@link #ARTICLE} for what the document says itself. */
public enum Voice {
    /** Somebody says it, and is named among the speakers. */
    SPEAKER,
    /** The document says it in its own voice. */
    ARTICLE,
    /** It is said, but nobody is said to say it: rumour, "it is understood that". */
    UNATTRIBUTED
}
