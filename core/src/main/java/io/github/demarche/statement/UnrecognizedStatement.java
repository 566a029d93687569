package io.github.demarche.statement;

/**
 * A statement whose kind only a newer version knows, such as {@code "ultimatum"}; it is kept and written back
 * unchanged.
 *
 * <p>The attributes that all statements share can be read; those of the new kind are among the extensions. Do not use
 * it for anything that a kind of this version can express.
 *
 * <p>The newer version defines the meaning of {@code content}.
 *
 * <ul>
 *   <li>{@code type} is lower-case words joined by hyphens, and not a kind of this version.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface UnrecognizedStatement extends Statement permits StatementValues.UnrecognizedStatementValue {
    /**
     * {@return the kind, as the newer version writes it}
     */
    String type();

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

    /** Builds an {@link UnrecognizedStatement}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.UNRECOGNIZED);
        }

        /**
         * Sets the {@link UnrecognizedStatement#type() type}.
         *
         * @param type the kind, as the newer version writes it
         * @return this builder
         */
        public Builder type(String type) {
            return set(Shared.TYPE, type);
        }

        @Override
        public UnrecognizedStatement build() {
            return (UnrecognizedStatement) make();
        }
    }
}
