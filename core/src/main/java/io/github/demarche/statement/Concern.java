package io.github.demarche.statement;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What worries somebody, such as what North Korea receives in return.
 *
 * <p>Blame needs more: a {@link Condemnation} or an {@link Accusation}.
 *
 * <p>{@code content} is what the concern is about.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Concern extends Statement permits ImmutableConcern {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Concern}. */
    final class Builder extends ImmutableConcern.Builder implements Statement.Builder<Concern, Builder> {
        private static final String NAME = "Concern";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Concern}
         */
        @Override
        public Concern build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
