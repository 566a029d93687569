package io.github.demarche.statement;

/**
 * An announcement of an act against somebody, such as "If you do not withdraw, we shall impose tariffs."
 *
 * <p>The act is the speaker's own and harms somebody's interest, named or evident, with or without a condition. "We
 * reserve the right to respond" is a threat with the certainty POSSIBLE. Pointing to a hazard without an act of the
 * speaker is a {@link Warning}.
 *
 * <p>{@code content} is the threatened act.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Threat extends Conditional permits StatementValues.ThreatValue {
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

    /** Builds a {@link Threat}. */
    final class Builder extends ConditionalBuilder<Builder> {
        Builder() {
            super(StatementKind.THREAT);
        }

        @Override
        public Threat build() {
            return (Threat) make();
        }
    }
}
