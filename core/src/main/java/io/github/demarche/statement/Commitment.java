package io.github.demarche.statement;

/**
 * What somebody promises or announces to do, such as to continue to cooperate.
 *
 * <p>The act is the speaker's own and meant as good; if it is meant to frighten, it is a {@link Threat}.
 *
 * <p>{@code content} is what is promised.
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
