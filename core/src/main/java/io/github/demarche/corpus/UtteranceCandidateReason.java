package io.github.demarche.corpus;

/** What statements that may be one act of speech have in common, such as {@link #SAME_QUOTATION}. */
public enum UtteranceCandidateReason {
    /** They have the same kind, and one identifier of an utterance, such as the address of a post. */
    SAME_IDENTIFIER,
    /**
     * The same speaker is quoted with the same words, apart from capitals, accents and punctuation, with at least
     * twelve letters.
     */
    SAME_QUOTATION
}
