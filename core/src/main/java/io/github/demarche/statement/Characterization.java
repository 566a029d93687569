package io.github.demarche.statement;

/** Whose word for an act its kind is, such as {@link #REPORTER} for "the officials warned". */
public enum Characterization {
    /** The speaker: "I warn you". */
    SPEAKER,
    /** The reporter: the report names the act by a verb or noun. */
    REPORTER,
    /** The coder, judging by the content. */
    CODER
}
