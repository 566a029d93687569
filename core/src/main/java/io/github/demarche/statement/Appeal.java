package io.github.demarche.statement;

/**
 * What somebody asks others to do or not to do, such as to stop the transfer of arms.
 *
 * <p>{@code targets} are those who are asked to act, who need not be those who are told. Asking for an answer is an
 * {@link Inquiry}.
 *
 * <p>{@code content} is what is asked.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Appeal extends Statement permits StatementValues.AppealValue {
    /**
     * {@return how strongly it is asked}
     */
    AppealForce force();

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

    /** Builds an {@link Appeal}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.APPEAL);
        }

        /**
         * Sets the {@link Appeal#force() force}.
         *
         * @param force how strongly it is asked
         * @return this builder
         */
        public Builder force(AppealForce force) {
            return set(Shared.OWN, force);
        }

        @Override
        public Appeal build() {
            return (Appeal) make();
        }
    }
}
