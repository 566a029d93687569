package io.github.demarche.statement;

/** What a {@link Proposal} puts to others, such as {@link #OFFER}. */
public enum ProposalMode {
    /** An act of the speaker: to host talks, to mediate. */
    OFFER,
    /** A common act: a meeting, a mutual withdrawal. */
    SUGGESTION,
    /** A text that is tabled or circulated. */
    DRAFT
}
