package io.github.demarche.statement;

import java.util.List;

/**
 * A hazard that somebody points to, such as a visit that could deepen military ties.
 *
 * <p>A speaker who names its own act makes a {@link Threat}. Words that a reporter calls a warning are one, and
 * {@link #characterizedBy()} says who calls them so; a warning that an article only wonders about ("a possible warning
 * that …") is the article's own {@link Assertion}, and nobody's warning.
 *
 * <p>{@code content} is the hazard.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
public sealed interface Warning extends Conditional permits StatementValues.WarningValue {
    /**
     * {@return whether it points to a hazard or warns somebody off}
     */
    WarningMode mode();

    /**
     * {@return what may follow, in the order of the source; empty when the source names nothing}
     */
    List<Consequence> consequences();

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

    /** Builds a {@link Warning}. */
    final class Builder extends ConditionalBuilder<Builder> {
        Builder() {
            super(StatementKind.WARNING);
        }

        /**
         * Sets the {@link Warning#mode() mode}.
         *
         * @param mode whether it points to a hazard or warns somebody off
         * @return this builder
         */
        public Builder mode(WarningMode mode) {
            return set(Shared.OWN, mode);
        }

        /**
         * Adds one of the {@link Warning#consequences() consequences}.
         *
         * @param consequence what may follow
         * @return this builder
         */
        public Builder addConsequence(Consequence consequence) {
            return add(Shared.OWN + 1, consequence);
        }

        /**
         * Sets all {@link Warning#consequences() consequences}, in place of those before.
         *
         * @param consequences what may follow, in the order of the source
         * @return this builder
         */
        public Builder consequences(List<Consequence> consequences) {
            return setList(Shared.OWN + 1, consequences);
        }

        @Override
        public Warning build() {
            return (Warning) make();
        }
    }
}
