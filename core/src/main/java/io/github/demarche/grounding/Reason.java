package io.github.demarche.grounding;

/** What is the matter with something, more exactly than its {@link Verdict} says: the key of its sentence. */
enum Reason {
    FOUND,
    SEVERAL,
    AT_LEAST_SEVERAL,
    ELSEWHERE,
    OTHER_CONTEXT,
    NEAR,
    NOWHERE,
    BEYOND,
    HALF_WORD,
    STITCHED,
    UNQUOTED,
    OVERLAPPING,
    UNSTATED,
    CONTRADICTED,
    OTHER_TEXT,
    MARKED,
    DISTANT,
    UNKNOWN_REGIME,
    UNKNOWN_REGIME_NEAR,
    UNRECORDED
}
