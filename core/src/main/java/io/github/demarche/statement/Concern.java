package io.github.demarche.statement;

/**
 * What worries somebody, such as what North Korea receives in return.
 *
 * <p>Blame needs more: a {@link Condemnation} or an {@link Accusation}.
 *
 * <p>{@code content} is what the concern is about.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Concern extends Statement permits StatementValues.ConcernValue {
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

    /** Builds a {@link Concern}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.CONCERN);
        }

        @Override
        public Concern build() {
            return (Concern) make();
        }
    }
}
