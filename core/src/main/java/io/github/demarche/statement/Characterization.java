package io.github.demarche.statement;

/** Who calls an act what it is called, such as {@link #REPORTER} for "the officials warned". */
public enum Characterization {
    /** The speaker: "I warn you". */
    SPEAKER,
    /** The report: its verb or noun names the act. */
    REPORTER,
    /** The coder, from the content. */
    CODER
}
