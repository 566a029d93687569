package io.github.demarche.statement;

/** The position of a statement in the document, such as {@link #BODY}. */
public enum Placement {
    /** In the text. */
    BODY,
    /** In the headline or a crosshead. */
    HEADLINE,
    /** In a link to another article, which promises content but does not contain it. */
    RELATED_LINK
}
