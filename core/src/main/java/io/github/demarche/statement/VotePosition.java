package io.github.demarche.statement;

/** How somebody votes. */
public enum VotePosition {
    /** In favour. */
    FOR,
    /** Against, by a vote that cannot block the text alone. */
    AGAINST,
    /** Against, by a vote that blocks the text. */
    VETO,
    /** Present, but neither for nor against. */
    ABSTENTION,
    /** Absent, or present and not voting. */
    NOT_PARTICIPATING
}
