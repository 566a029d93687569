package io.github.demarche.corpus;

import io.github.demarche.statement.LinkRelation;
import org.immutables.value.Value;

/** A link from a statement of one article to a statement of another, such as a denial in the next day's paper. */
@Value.Immutable
public sealed interface CorpusLink permits ImmutableCorpusLink {
    /**
     * {@return the statement that has the link}
     */
    StatementRef from();

    /** {@return its relation to the other statement} */
    LinkRelation relation();

    /**
     * {@return the statement to which the link leads}
     */
    StatementRef to();
}
