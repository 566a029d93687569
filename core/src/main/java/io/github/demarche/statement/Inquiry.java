package io.github.demarche.statement;

import java.util.Set;
import org.immutables.value.Value;

/**
 * A question, such as "is it energy?".
 *
 * <p>Rhetorical questions are inquiries as well. Asking somebody to act is an {@link Appeal}.
 *
 * <p>{@code content} is the question.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Inquiry extends Statement permits ImmutableInquiry {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Inquiry}. */
    final class Builder extends ImmutableInquiry.Builder implements Statement.Builder<Inquiry, Builder> {
        private static final String NAME = "Inquiry";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Inquiry}
         */
        @Override
        public Inquiry build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
