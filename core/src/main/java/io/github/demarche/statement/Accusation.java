package io.github.demarche.statement;

/**
 * What somebody alleges of somebody, such as that Russia fired North Korean missiles at Ukraine.
 *
 * <p>That it is called an accusation says nothing about its truth. Blame for what nobody disputes is a {@link
 * Condemnation}.
 *
 * <p>{@code content} is what is alleged.
 *
 * <ul>
 *   <li>{@code targets}, the accused, has at least one.
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
