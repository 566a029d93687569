package io.github.demarche.statement;

/**
 * A call on others to act, such as "Withdraw by Friday."
 *
 * <p>{@code targets} are those asked to act, who need not be the addressees. "We hope that they come back to the table"
 * is also an appeal. A speaker who wants an answer makes an {@link Inquiry}; a call for a common act ("Let us both
 * withdraw") is a {@link Proposal}. The {@code deadline} is the time by which the act is wanted.
 *
 * <p>{@code content} is what is asked.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Appeal extends Conditional permits StatementValues.AppealValue {
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
    final class Builder extends ConditionalBuilder<Builder> {
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
            return set(Terms.OWN, force);
        }

        @Override
        public Appeal build() {
            return (Appeal) make();
        }
    }
}
