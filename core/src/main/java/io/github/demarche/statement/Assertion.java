package io.github.demarche.statement;

/**
 * A claim that something is the case, such as "The talks went well."
 *
 * <p>Assessments, forecasts and reports of ignorance that nobody asked for ("We do not know where the ship is") are
 * assertions too; {@code certainty} distinguishes them. So are a view that two speakers share and, with a SUPERSEDES
 * link, a correction of one's own statement. A speaker who blames another for a deed makes an {@link Accusation}.
 *
 * <p>An assertion is the last resort, for a statement that none of the questions in {@link Statement} fits.
 *
 * <p>{@code content} is what is asserted.
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
