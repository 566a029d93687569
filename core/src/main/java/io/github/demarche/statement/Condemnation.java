package io.github.demarche.statement;

import java.util.Set;
import org.immutables.value.Value;

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
@Value.Immutable
public sealed interface Condemnation extends Statement permits ImmutableCondemnation {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Condemnation}. */
    final class Builder extends ImmutableCondemnation.Builder implements Statement.Builder<Condemnation, Builder> {
        private static final String NAME = "Condemnation";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Condemnation}
         */
        @Override
        public Condemnation build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
