package io.github.demarche.statement;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody gives as the ground or the right for what they do, such as "we have the right to good relations".
 *
 * <p>It defends an act of the speaker or of a friend; praise without an act in question is {@link Support}.
 *
 * <p>{@code content} is the policy that is defended, the right that is claimed.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Justification extends Statement permits ImmutableJustification {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Justification}. */
    final class Builder extends ImmutableJustification.Builder implements Statement.Builder<Justification, Builder> {
        private static final String NAME = "Justification";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Justification}
         */
        @Override
        public Justification build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
