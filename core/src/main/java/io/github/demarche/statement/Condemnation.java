package io.github.demarche.statement;

/**
 * What somebody condemns or protests against, such as a missile test.
 *
 * <p>The deed is taken as done; one that is only alleged makes an {@link Accusation}.
 *
 * <p>{@code content} is what is condemned or protested.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Condemnation extends Statement permits StatementValues.CondemnationValue {
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

    /** Builds a {@link Condemnation}. */
    final class Builder extends StatementBuilder<Builder> {
        Builder() {
            super(StatementKind.CONDEMNATION);
        }

        @Override
        public Condemnation build() {
            return (Condemnation) make();
        }
    }
}
