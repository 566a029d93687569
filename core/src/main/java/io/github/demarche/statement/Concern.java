package io.github.demarche.statement;

/**
 * An expression of worry, such as "The council is gravely worried about the hunger."
 *
 * <p>It blames nobody and takes no side; a speaker who does makes a {@link Disapproval}. Pointing out a hazard is a
 * {@link Warning}.
 *
 * <p>{@code content} is what the worry is about.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Concern extends Statement permits StatementValues.ConcernValue {
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

    /** Builds a {@link Concern}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.CONCERN);
        }

        @Override
        public Concern build() {
            return (Concern) make();
        }
    }
}
