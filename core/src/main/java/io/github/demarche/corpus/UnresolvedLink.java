package io.github.demarche.corpus;

import io.github.demarche.statement.Link;
import org.immutables.value.Value;

/**
 * A link to another article that does not lead to a statement of the corpus, such as a link to an article that has not
 * been coded yet.
 */
@Value.Immutable
public sealed interface UnresolvedLink permits ImmutableUnresolvedLink {
    /**
     * {@return the statement that has the link}
     */
    StatementRef from();

    /**
     * {@return the link, which names the article}
     */
    Link link();

    /** {@return the reason why it leads nowhere} */
    UnresolvedReason reason();
}
