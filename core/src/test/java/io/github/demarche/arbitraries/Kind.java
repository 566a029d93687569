package io.github.demarche.arbitraries;

/** The kinds of statements. */
enum Kind {
    ASSERTION,
    ACCUSATION,
    DENIAL,
    JUSTIFICATION,
    COMMITMENT,
    AGREEMENT,
    THREAT,
    REFUSAL,
    APPEAL,
    WARNING,
    INQUIRY,
    CONCERN,
    CONDEMNATION,
    SUPPORT,
    NO_COMMENT,
    UNRECOGNIZED
}
