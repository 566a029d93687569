package io.github.demarche.statement;

/**
 * An expression of support, such as "The council welcomed the truce."
 *
 * <p>It includes praise, approval, welcome and solidarity. Thanks and congratulations are a {@link Courtesy}; a vote
 * for a text is a {@link Vote}.
 *
 * <p>{@code content} is who or what is supported.
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
