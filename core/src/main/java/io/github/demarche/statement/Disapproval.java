package io.github.demarche.statement;

/**
 * A condemnation, an expression of regret or a protest, such as "The council condemned the attack."
 *
 * <p>The deed is treated as a fact; a deed that is only alleged is an {@link Accusation}. Summoning an envoy is a
 * formal disapproval, even if no reproach is reported.
 *
 * <p>{@code content} is what is condemned, regretted or protested against.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Disapproval extends Statement permits StatementValues.DisapprovalValue {
    /**
     * {@return whether it takes a diplomatic form, such as a note of protest or the summons of an envoy; {@code false}
     * by default}
     */
    boolean formal();

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

    /** Builds a {@link Disapproval}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.DISAPPROVAL);
        }

        /**
         * Sets the {@link Disapproval#formal() formal}.
         *
         * @param formal whether it takes a diplomatic form, such as a note of protest or a summons
         * @return this builder
         */
        public Builder formal(boolean formal) {
            return set(Shared.OWN, formal);
        }

        @Override
        public Disapproval build() {
            return (Disapproval) make();
        }
    }
}
