package io.github.demarche.statement;

import java.util.List;

/**
 * A warning of a hazard, such as "The dam may burst."
 *
 * <p>A warning does not announce an act of the speaker; a {@link Threat} does. If a reporter calls words a warning,
 * they are one, and {@link #characterizedBy()} says whose word it is. A warning about which an article only speculates
 * ("a possible warning that …") is an {@link Assertion} by the article.
 *
 * <p>{@code content} is the hazard, or what somebody is warned against.
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

    /** {@return what may follow, in the order of the source; empty if the source names nothing} */
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
            return set(Terms.OWN, mode);
        }

        /**
         * Adds one of the {@link Warning#consequences() consequences}.
         *
         * @param consequence what may follow
         * @return this builder
         */
        public Builder addConsequence(Consequence consequence) {
            return add(Terms.OWN + 1, consequence);
        }

        /**
         * Sets all {@link Warning#consequences() consequences}, replacing those set before.
         *
         * @param consequences what may follow, in the order of the source
         * @return this builder
         */
        public Builder consequences(List<Consequence> consequences) {
            return setList(Terms.OWN + 1, consequences);
        }

        @Override
        public Warning build() {
            return (Warning) make();
        }
    }
}
