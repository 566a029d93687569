package io.github.demarche.statement;

/** The position that a voter takes, such as {@link #ABSTENTION}. */
public enum VotePosition {
    /** In favour. */
    FOR,
    /** Against, without the power to block the text alone. */
    AGAINST,
    /** Against, and thereby blocking the text. */
    VETO,
    /** Present, but neither for nor against. */
    ABSTENTION,
    /** Absent, or present and not voting. */
    NOT_PARTICIPATING
}
