package io.github.demarche.statement;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody refuses to do or to accept, such as to receive inspectors.
 *
 * <p>Something was asked, offered or expected that could be refused. Refusing to answer is a {@link NoComment},
 * saying that something is not so a {@link Denial}.
 *
 * <p>{@code content} is what is refused.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Refusal extends Statement permits ImmutableRefusal {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Refusal}. */
    final class Builder extends ImmutableRefusal.Builder implements Statement.Builder<Refusal, Builder> {
        private static final String NAME = "Refusal";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Refusal}
         */
        @Override
        public Refusal build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
