package io.github.demarche.statement;

/**
 * What somebody refuses to do or to accept, such as to receive inspectors.
 *
 * <p>Something was asked, offered or expected that could be refused. Refusing to answer is a {@link NoComment},
 * saying that something is not so a {@link Denial}.
 *
 * <p>{@code content} is what is refused.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Refusal extends Statement permits StatementValues.RefusalValue {
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

    /** Builds a {@link Refusal}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.REFUSAL);
        }

        @Override
        public Refusal build() {
            return (Refusal) make();
        }
    }
}
