package io.github.demarche.corpus;

import io.github.demarche.statement.Statement;
import java.util.List;
import org.immutables.value.Value;

/** One statement of an article as two codings have it. */
@Value.Immutable
public sealed interface StatementPair permits ImmutableStatementPair {
    /**
     * {@return the statement of the first coding}
     */
    Statement first();

    /**
     * {@return the statement of the second coding}
     */
    Statement second();

    /**
     * {@return which part of the code points that either has both have, above 0 and up to 1: 1 when they are at the same places}
     */
    double overlap();

    /**
     * {@return in what the two differ, in the order of the format; empty when they mean the same}
     */
    List<PropertyDifference> differences();
}
