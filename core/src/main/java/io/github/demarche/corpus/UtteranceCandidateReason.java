package io.github.demarche.corpus;

/** What statements have in common that may be one act of speech, such as {@link #SAME_QUOTATION}. */
public enum UtteranceCandidateReason {
    /** They have the same kind, and one identifier of an utterance, such as the address of a post. */
    SAME_IDENTIFIER,
    /** The same speaker is quoted with the same words, apart from capitals, accents and punctuation, twelve letters at least. */
    SAME_QUOTATION
}
