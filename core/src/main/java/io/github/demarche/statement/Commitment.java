package io.github.demarche.statement;

/**
 * An announcement or promise of an act by the speaker, such as "We shall send blankets to Palar once the road is open."
 *
 * <p>The act is the speaker's own and harms nobody's interest; otherwise it is a {@link Threat}. An act that is
 * performed by being announced is a {@link Decision}. "We shall continue our policy" is a commitment.
 *
 * <p>{@code content} is what is announced or promised.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Commitment extends Conditional permits StatementValues.CommitmentValue {
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

    /** Builds a {@link Commitment}. */
    final class Builder extends ConditionalBuilder<Builder> {
        Builder() {
            super(StatementKind.COMMITMENT);
        }

        @Override
        public Commitment build() {
            return (Commitment) make();
        }
    }
}
