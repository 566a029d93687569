package io.github.demarche.statement;

import static io.github.demarche.InvalidValueException.check;

import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody alleges of somebody, such as that Russia fired North Korean missiles at Ukraine.
 *
 * <p>That it is called an accusation says nothing about its truth. Blame for what nobody disputes is a {@link
 * Condemnation}.
 *
 * <p>{@code content} is what is alleged.
 *
 * <ul>
 *   <li>{@code targets}, the accused, has at least one.
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Accusation extends Statement permits ImmutableAccusation {
    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Accusation}. */
    final class Builder extends ImmutableAccusation.Builder implements Statement.Builder<Accusation, Builder> {
        private static final String NAME = "Accusation";
        private static final Set<String> OWN = Set.of();

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Accusation}
         */
        @Override
        public Accusation build() {
            Accusation statement = StatementRules.checked(NAME, super.build(), OWN);
            check(
                    !statement.targets().isEmpty(),
                    NAME,
                    "targets",
                    "an accusation has at least one target: the accused",
                    "none");
            return statement;
        }
    }
}
