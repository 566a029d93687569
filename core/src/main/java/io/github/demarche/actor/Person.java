package io.github.demarche.actor;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A person, such as Kurt Campbell, with the offices he holds.
 *
 * <p>Somebody whom the source only describes ("a senior official") is a person too, with the description as the name and no
 * {@code identifiedBy}.
 *
 * <ul>
 *   <li>The rules of every {@link Actor}.
 * </ul>
 */
@Value.Immutable
public sealed interface Person extends Actor permits ImmutablePerson {
    /**
     * {@return the offices that the person holds or held, as far as they matter to the record; empty when none is known}
     */
    List<Office> offices();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ImmutablePerson.Builder implements Actor.Builder<Person, Builder> {
        private static final Set<String> OWN = Set.of("offices");

        Builder() {}

        /**
         * Builds the person.
         *
         * @return the person
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Person}
         */
        @Override
        public Person build() {
            return ActorRules.checked("Person", super.build(), OWN);
        }
    }
}
