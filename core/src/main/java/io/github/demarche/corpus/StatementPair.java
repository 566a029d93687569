package io.github.demarche.corpus;

import io.github.demarche.statement.Statement;
import java.util.List;
import org.immutables.value.Value;

/** A statement of an article as it appears in two codings. */
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
     * {@return the number of code points in both, divided by the number in either, above 0 and up to 1; it is 1 if they
     * are at the same places}
     */
    double overlap();

    /** {@return the differences between the two, in the order of the format; empty if they mean the same} */
    List<PropertyDifference> differences();
}
