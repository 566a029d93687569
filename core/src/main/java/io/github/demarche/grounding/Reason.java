package io.github.demarche.grounding;

/** The exact reason for a {@link Verdict}; it is the key of the sentence. */
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
