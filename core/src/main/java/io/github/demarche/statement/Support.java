package io.github.demarche.statement;

import java.util.Set;
import org.immutables.value.Value;

/**
 * Whom or what somebody supports or praises, such as "a friendly country".
 *
 * <p>A promise of help is a {@link Commitment}.
 *
 * <p>{@code content} is who or what is supported or praised.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Support extends Statement permits ImmutableSupport {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Support}. */
    final class Builder extends ImmutableSupport.Builder implements Statement.Builder<Support, Builder> {
        private static final String NAME = "Support";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Support}
         */
        @Override
        public Support build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
