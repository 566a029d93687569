package io.github.demarche.corpus;

/** Why a link leads to no statement of a corpus, such as {@link #UNKNOWN_ARTICLE}. */
public enum UnresolvedReason {
    /** No article of the corpus has this address or identifier. */
    UNKNOWN_ARTICLE,
    /** Several articles have this address or identifier. */
    SEVERAL_ARTICLES,
    /** The article is there, and has no statement of this id. */
    UNKNOWN_STATEMENT
}
