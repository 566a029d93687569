package io.github.demarche.statement;

/**
 * A statement of a kind that a newer version wrote, such as {@code "ultimatum"}: kept, and written again as it was.
 *
 * <p>What all statements share can be read; what only the new kind has is among the extensions. It is no kind of its own, and
 * nothing that this version can say should be said with it.
 *
 * <p>{@code content} is whatever the newer version means by it.
 *
 * <ul>
 *   <li>{@code type} is lower-case words joined by hyphens, and none of the kinds of this version.
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
