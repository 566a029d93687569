package io.github.demarche.corpus;

import io.github.demarche.statement.Link;
import org.immutables.value.Value;

/** A link to another article that leads to no statement of the corpus, such as to an article that nobody coded yet. */
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

    /**
     * {@return why it leads nowhere}
     */
    UnresolvedReason reason();
}
