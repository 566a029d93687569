package io.github.demarche.statement;

/**
 * What somebody gives as the ground or the right for what they do, such as "we have the right to good relations".
 *
 * <p>It defends an act of the speaker or of a friend; praise without an act in question is {@link Support}.
 *
 * <p>{@code content} is the policy that is defended, the right that is claimed.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Justification extends Statement permits StatementValues.JustificationValue {
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

    /** Builds a {@link Justification}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.JUSTIFICATION);
        }

        @Override
        public Justification build() {
            return (Justification) make();
        }
    }
}
