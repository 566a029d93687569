package io.github.demarche.statement;

import io.github.demarche.text.Text;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody promises or announces to do, such as to continue to cooperate.
 *
 * <p>The act is the speaker's own and meant as good; if it is meant to frighten, it is a {@link Threat}.
 *
 * <p>{@code content} is what is promised.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Commitment extends Statement permits ImmutableCommitment {
    /**
     * {@return on what it depends, in our own words; empty when it is unconditional, or the source names no
     * condition}
     */
    Optional<Text> condition();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commitment}. */
    final class Builder extends ImmutableCommitment.Builder implements Statement.Builder<Commitment, Builder> {
        private static final String NAME = "Commitment";
        private static final Set<String> OWN = Set.of("condition");

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Commitment}
         */
        @Override
        public Commitment build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
