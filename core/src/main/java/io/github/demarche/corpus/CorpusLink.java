package io.github.demarche.corpus;

import io.github.demarche.statement.LinkRelation;
import org.immutables.value.Value;

/** A link that leads from a statement of one article to one of another, such as a denial in the next day's paper. */
@Value.Immutable
public sealed interface CorpusLink permits ImmutableCorpusLink {
    /**
     * {@return the statement that has the link}
     */
    StatementRef from();

    /**
     * {@return how it relates to the other}
     */
    LinkRelation relation();

    /**
     * {@return the statement to which the link leads}
     */
    StatementRef to();
}
