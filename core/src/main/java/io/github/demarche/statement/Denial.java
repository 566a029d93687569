package io.github.demarche.statement;

/**
 * A claim that something is not the case, such as "We did not fire first."
 *
 * <p>Blameworthy conduct is at issue. "Rejects" is a denial if it rejects a claim; rejecting an offer is a {@link
 * Refusal}, and rejecting an act of another is a {@link Disapproval}.
 *
 * <p>{@code content} is what is denied, without the "not": "they fired first".
 *
 * <ul>
 *   <li>It has {@code content}, {@code passages}, {@code quotations}, or a DENIES link to the statement that it denies.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Denial extends Statement permits StatementValues.DenialValue {
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

    /** Builds a {@link Denial}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.DENIAL);
        }

        @Override
        public Denial build() {
            return (Denial) make();
        }
    }
}
