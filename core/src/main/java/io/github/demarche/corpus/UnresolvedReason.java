package io.github.demarche.corpus;

/** The reason why a link does not lead to a statement of a corpus, such as {@link #UNKNOWN_ARTICLE}. */
public enum UnresolvedReason {
    /** No article of the corpus has this address or identifier. */
    UNKNOWN_ARTICLE,
    /** Several articles have this address or identifier. */
    SEVERAL_ARTICLES,
    /** The article is in the corpus but has no statement with this id. */
    UNKNOWN_STATEMENT
}
