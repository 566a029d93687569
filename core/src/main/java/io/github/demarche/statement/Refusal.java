package io.github.demarche.statement;

/**
 * What somebody turns down or does not recognise, such as "Ostrand rejected the proposal."
 *
 * <p>Something was offered, asked or proposed. "Norvania does not recognise the annexation" is always a refusal. Not
 * answering a question makes a {@link NoComment}, a vote against a text a {@link Vote}.
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
