package io.github.demarche.corpus;

import java.util.List;
import org.immutables.value.Value;

/** The statements of many articles that touch a legal instrument, separated by what that rests on. */
@Value.Immutable
public sealed interface TouchingStatements permits ImmutableTouchingStatements {
    /**
     * {@return those whose source names the instrument itself, in the order of the corpus}
     */
    List<ArticleStatement> stated();

    /**
     * {@return those of which a coder concluded it, knows it from outside, or did not say how, in the order of the corpus}
     */
    List<ArticleStatement> concluded();
}
