package io.github.demarche.statement;

/**
 * An allegation that another did something, such as "They fired on our ships."
 *
 * <p>The deed is blameworthy and may be disputed. A speaker who treats the deed as known and judges it makes a {@link
 * Disapproval}.
 *
 * <p>{@code content} is what is alleged.
 *
 * <ul>
 *   <li>It has one or more {@code targets}: the accused.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Accusation extends Statement permits StatementValues.AccusationValue {
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

    /** Builds an {@link Accusation}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.ACCUSATION);
        }

        @Override
        public Accusation build() {
            return (Accusation) make();
        }
    }
}
