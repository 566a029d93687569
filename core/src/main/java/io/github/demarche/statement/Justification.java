package io.github.demarche.statement;

/**
 * A defence of conduct, or a claim to a right, such as "We were entitled to close the strait."
 *
 * <p>It neither denies the conduct nor regrets it. "We reserve the right to respond" announces an act, and is a {@link
 * Threat}.
 *
 * <p>{@code content} is the conduct that is defended, or the right that is claimed.
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
