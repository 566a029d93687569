package io.github.demarche.statement;

/** How one statement stands to another, such as {@link #DENIES}. */
public enum LinkRelation {
    /** It answers the other. */
    RESPONDS_TO,
    /** It denies what the other says. */
    DENIES,
    /** It is the next act of the same utterance. */
    CONTINUES,
    /** It says what the other means. */
    INTERPRETS,
    /** It says again what the other said. */
    REITERATES,
    /** The two cannot both be true; neither need know of the other. */
    CONTRADICTS,
    /** It takes the place of the other: a correction, a withdrawal. */
    SUPERSEDES,
    /** It renders the other in other words or another language: a translation, a second report. */
    RENDITION_OF,
    /** It takes up what the other offers, asks for or apologises for. */
    ACCEPTS,
    /** It turns down what the other offers, asks for or proposes. */
    REFUSES,
    /** It gives the reasons of the other: an explanation of vote. */
    EXPLAINS
}
