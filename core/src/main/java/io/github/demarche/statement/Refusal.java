package io.github.demarche.statement;

/**
 * A rejection of something that was put to the speaker, or a refusal to recognise something, such as "Ostrand rejected
 * the proposal."
 *
 * <p>Something was offered, requested or proposed. "Norvania does not recognise the annexation" is always a refusal.
 * Declining to answer a question is a {@link NoComment}; a vote against a text is a {@link Vote}.
 *
 * <p>{@code content} is what is refused.
 *
 * <ul>
 *   <li>It has {@code content}, or a REFUSES link to the statement that it refuses.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Refusal extends Conditional permits StatementValues.RefusalValue {
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

    /** Builds a {@link Refusal}. */
    final class Builder extends ConditionalBuilder<Builder> {
        Builder() {
            super(StatementKind.REFUSAL);
        }

        @Override
        public Refusal build() {
            return (Refusal) make();
        }
    }
}
