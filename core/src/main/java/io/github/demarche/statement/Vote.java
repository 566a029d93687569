package io.github.demarche.statement;

/**
 * A vote, such as "Norvania voted against the draft."
 *
 * <p>A tally is recorded as one vote per {@link io.github.demarche.actor.Group} of voters, with its size. The reasons
 * that a voter gives are separate statements, with an EXPLAINS link to the vote.
 *
 * <p>{@code content} is what the vote is on.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Vote extends Statement permits StatementValues.VoteValue {
    /** {@return the position that the voter takes} */
    VotePosition position();

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

    /** Builds a {@link Vote}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.VOTE);
        }

        /**
         * Sets the {@link Vote#position() position}.
         *
         * @param position the position that the voter takes
         * @return this builder
         */
        public Builder position(VotePosition position) {
            return set(Shared.OWN, position);
        }

        @Override
        public Vote build() {
            return (Vote) make();
        }
    }
}
