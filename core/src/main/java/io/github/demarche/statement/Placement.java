package io.github.demarche.statement;

/** Where in the document a statement stands. */
public enum Placement {
    /** In the text. */
    BODY,
    /** In the headline or a crosshead. */
    HEADLINE,
    /** In a link to another article: a promise of content, not the content. */
    RELATED_LINK
}
