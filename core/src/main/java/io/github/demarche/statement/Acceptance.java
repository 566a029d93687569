package io.github.demarche.statement;

/**
 * What somebody takes up that was put to it, such as "Valmeria accepted the offer of talks."
 *
 * <p>An offer, a demand, a request or an apology was put to the speaker. An ACCEPTS link leads to it where it is a
 * statement of its own.
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
