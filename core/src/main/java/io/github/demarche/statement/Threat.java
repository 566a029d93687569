package io.github.demarche.statement;

/**
 * What somebody threatens to do, such as to respond with force.
 *
 * <p>The speaker names its own act. One that names only the hazard or the other side's act is a {@link Warning}.
 *
 * <p>{@code content} is the speaker's own act that is threatened.
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
