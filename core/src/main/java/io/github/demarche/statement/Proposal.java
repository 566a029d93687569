package io.github.demarche.statement;

/**
 * Something put to others for their assent, such as "We offer to host talks."
 *
 * <p>It asks for agreement to an act of the speaker, a common act, or a text. A request for an act by the others alone
 * is an {@link Appeal}.
 *
 * <p>{@code content} is what is proposed.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Proposal extends Conditional permits StatementValues.ProposalValue {
    /**
     * {@return whether it is an offer, a suggestion or a draft}
     */
    ProposalMode mode();

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

    /** Builds a {@link Proposal}. */
    final class Builder extends ConditionalBuilder<Builder> {
        Builder() {
            super(StatementKind.PROPOSAL);
        }

        /**
         * Sets the {@link Proposal#mode() mode}.
         *
         * @param mode whether it is an offer, a suggestion or a draft
         * @return this builder
         */
        public Builder mode(ProposalMode mode) {
            return set(Terms.OWN, mode);
        }

        @Override
        public Proposal build() {
            return (Proposal) make();
        }
    }
}
