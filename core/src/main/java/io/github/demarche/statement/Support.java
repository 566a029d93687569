package io.github.demarche.statement;

/**
 * Whom or what somebody supports or praises, such as "a friendly country".
 *
 * <p>A promise of help is a {@link Commitment}.
 *
 * <p>{@code content} is who or what is supported or praised.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Support extends Statement permits StatementValues.SupportValue {
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

    /** Builds a {@link Support}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.SUPPORT);
        }

        @Override
        public Support build() {
            return (Support) make();
        }
    }
}
