package io.github.demarche.statement;

import io.github.demarche.text.Text;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What somebody threatens to do, such as to respond with force.
 *
 * <p>The speaker names its own act. One that names only the hazard or the other side's act is a {@link Warning}.
 *
 * <p>{@code content} is the speaker's own act that is threatened.
 *
 * <ul>
 *   <li>The rules of every {@link Statement}.
 * </ul>
 */
@Value.Immutable
public sealed interface Threat extends Statement permits ImmutableThreat {
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

    /** Builds a {@link Threat}. */
    final class Builder extends ImmutableThreat.Builder implements Statement.Builder<Threat, Builder> {
        private static final String NAME = "Threat";
        private static final Set<String> OWN = Set.of("condition");

        Builder() {
            StatementRules.setDefaults(this);
        }

        /**
         * Builds the statement.
         *
         * @return the statement
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Threat}
         */
        @Override
        public Threat build() {
            return StatementRules.checked(NAME, super.build(), OWN);
        }
    }
}
