package io.github.demarche.source;

/** What sort of coder it is. */
public enum CoderKind {
    /** A person. */
    HUMAN,
    /** A language model or another trained model. */
    MODEL,
    /** A program that follows written rules. */
    RULES
}
