package io.github.demarche.statement;

/**
 * The acceptance of something that was put to the speaker, such as "Valmeria accepted the offer of talks."
 *
 * <p>It may be an offer, a demand, a request or an apology. If it is a statement of its own, an ACCEPTS link leads to
 * it.
 *
 * <p>{@code content} is what is accepted.
 *
 * <ul>
 *   <li>It has {@code content}, or an ACCEPTS link to the statement that it accepts.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Acceptance extends Conditional permits StatementValues.AcceptanceValue {
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

    /** Builds an {@link Acceptance}. */
    final class Builder extends ConditionalBuilder<Builder> {
        Builder() {
            super(StatementKind.ACCEPTANCE);
        }

        @Override
        public Acceptance build() {
            return (Acceptance) make();
        }
    }
}
