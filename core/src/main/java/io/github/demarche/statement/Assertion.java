package io.github.demarche.statement;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody says to be so, such as "North Korea has supplied shells to Russia".
 *
 * <p>An assessment, a forecast and a report of ignorance ("we do not know") are assertions too; the {@code
 * certainty} tells them apart. What blames somebody is an {@link Accusation}.
 *
 * <p>{@code content} is what is said to be so.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Assertion extends Statement permits ImmutableAssertion {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Assertion}. */
    final class Builder extends ImmutableAssertion.Builder implements Statement.Builder<Assertion, Builder> {
        private static final String NAME = "Assertion";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Assertion}
         */
        @Override
        public Assertion build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
