package io.github.demarche.statement;

/**
 * What somebody condemns, regrets or protests against, such as "The council condemned the attack."
 *
 * <p>The deed is taken as done; one that is only alleged makes an {@link Accusation}. A summons of an envoy is a formal
 * disapproval, even where no reproach is reported.
 *
 * <p>{@code content} is what is condemned, regretted or protested.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Disapproval extends Statement permits StatementValues.DisapprovalValue {
    /**
     * {@return whether it takes a form of diplomacy: a protest by note, the summons of an envoy; {@code false} by
     * default}
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
         * @param formal whether it takes a form of diplomacy, such as a note of protest or a summons
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
