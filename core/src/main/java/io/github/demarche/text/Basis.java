package io.github.demarche.text;

/**
 * How the coder knows a fact in a record, such as {@link #INFERRED} for a date that the article does not state.
 *
 * <p>A basis is always optional: if it is absent, nobody recorded how the fact is known. It describes the coder's
 * grounds, not the speaker's certainty, which is {@link Certainty}.
 */
public enum Basis {
    /** The source says so. This needs evidence: a record that claims it also has the passage that states the fact. */
    STATED,
    /** The coder inferred it from the source. */
    INFERRED,
    /** It comes from outside the source: a register, another report, general knowledge. */
    EXTERNAL
}
