package io.github.demarche.text;

/**
 * How something in a record is known, such as {@link #INFERRED} for a date that no sentence of the article gives.
 *
 * <p>It is always optional: absent means that nobody said how it is known. It is about the coder's grounds, not about how
 * certain the speaker is; that is {@link Certainty}.
 */
public enum Basis {
    /** The source says so. It must be earned: wherever this stands, the passage that states it stands too. */
    STATED,
    /** The coder concluded it from the source. */
    INFERRED,
    /** It comes from outside the source: a register, another report, general knowledge. */
    EXTERNAL
}
