package io.github.demarche.statement;

/**
 * What somebody says is so, such as "The talks went well."
 *
 * <p>Assessments, forecasts and reports of ignorance that nobody asked for ("We do not know where the ship is") are
 * assertions too; {@code certainty} tells them apart. So are a view that two speakers share, and a correction of one's
 * own statement, with a SUPERSEDES link. Who blames another for a deed makes an {@link Accusation}.
 *
 * <p>An assertion is the last resort: what no question in {@link Statement} catches is one.
 *
 * <p>{@code content} is what is said to be so.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Assertion extends Statement permits StatementValues.AssertionValue {
    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assertion}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.ASSERTION);
        }

        @Override
        public Assertion build() {
            return (Assertion) make();
        }
    }
}
