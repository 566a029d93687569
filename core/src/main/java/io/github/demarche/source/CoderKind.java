package io.github.demarche.source;

/** A kind of coder, such as {@link #MODEL}. */
public enum CoderKind {
    /** A person. */
    HUMAN,
    /** A language model or another trained model. */
    MODEL,
    /** A program that follows written rules. */
    RULES
}
