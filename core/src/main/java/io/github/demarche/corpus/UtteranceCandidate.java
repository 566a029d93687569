package io.github.demarche.corpus;

import java.util.List;
import org.immutables.value.Value;

/**
 * Statements of several articles that may be one act of speech but are not linked. A person must decide whether they
 * are, and link them.
 */
@Value.Immutable
public sealed interface UtteranceCandidate permits ImmutableUtteranceCandidate {
    /**
     * {@return what they have in common}
     */
    UtteranceCandidateReason reason();

    /** {@return the statements, in the order of the corpus; at least two, from at least two articles} */
    List<StatementRef> statements();
}
