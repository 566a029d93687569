package io.github.demarche.statement;

/**
 * What somebody denies, such as Moscow and Pyongyang "the accusations".
 *
 * <p>Its content is the proposition that is denied, not its negation. Denying a request is a {@link Refusal}.
 *
 * <p>{@code content} is what is denied: the proposition, without the "not".
 *
 * <ul>
 *   <li>It has {@code content}, or a DENIES link to the statement that it denies.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Denial extends Statement permits StatementValues.DenialValue {
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

    /** Builds a {@link Denial}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.DENIAL);
        }

        @Override
        public Denial build() {
            return (Denial) make();
        }
    }
}
