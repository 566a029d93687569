package io.github.demarche.corpus;

import java.util.List;
import org.immutables.value.Value;

/** The statements of many articles that touch a legal instrument, separated by the basis of that. */
@Value.Immutable
public sealed interface TouchingStatements permits ImmutableTouchingStatements {
    /** {@return the statements whose source itself names the instrument, in the order of the corpus} */
    List<ArticleStatement> stated();

    /**
     * {@return the statements for which the coder inferred the instrument, knows it from outside the source, or did not
     * record how, in the order of the corpus}
     */
    List<ArticleStatement> concluded();
}
