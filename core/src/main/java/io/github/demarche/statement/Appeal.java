package io.github.demarche.statement;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody asks others to do or not to do, such as to stop the transfer of arms.
 *
 * <p>{@code targets} are those who are asked to act, who need not be those who are told. Asking for an answer is an
 * {@link Inquiry}.
 *
 * <p>{@code content} is what is asked.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Appeal extends Statement permits ImmutableAppeal {
    /**
     * {@return how strongly it is asked}
     */
    AppealForce force();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Appeal}. */
    final class Builder extends ImmutableAppeal.Builder implements Statement.Builder<Appeal, Builder> {
        private static final String NAME = "Appeal";
        private static final Set<String> OWN = Set.of("force");

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Appeal}
         */
        @Override
        public Appeal build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
