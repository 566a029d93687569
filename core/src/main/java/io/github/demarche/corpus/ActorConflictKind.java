package io.github.demarche.corpus;

/** How records that share an identifier differ, such as {@link #TYPE}. */
public enum ActorConflictKind {
    /** One identifier belongs to actors of two types, such as a person and an organization. They are not joined. */
    TYPE,
    /** One identifier belongs to two states, which are not joined, or a joined organization has two states. */
    STATE,
    /** A joined organization has two kinds, such as a ministry and an agency. */
    ORGANIZATION_KIND,
    /** A joined actor has two identifiers in one scheme, such as two of Wikidata. */
    IDENTIFIER
}
