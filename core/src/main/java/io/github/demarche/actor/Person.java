package io.github.demarche.actor;

import java.util.List;

/**
 * A person with the offices that they hold, such as Kurt Campbell.
 *
 * <p>Somebody whom the source only describes ("a senior official") is a person too, with the description as the name
 * and no {@code identifiedBy}. An actor of whom not even that is known ("a source", "it") is {@link Unidentified}.
 *
 * <ul>
 *   <li>The rules of every {@link Actor}.
 * </ul>
 */
public sealed interface Person extends Actor permits ActorValues.PersonValue {
    /**
     * {@return the offices that the person holds or held, as far as they matter for the record; empty if none is known}
     */
    List<Office> offices();

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Person}. */
    final class Builder extends ActorBuilder<Builder> {
        Builder() {
            super(ActorKind.PERSON);
        }

        /**
         * Adds one of the {@link Person#offices() offices}.
         *
         * @param office an office that the person holds or held
         * @return this builder
         */
        public Builder addOffice(Office office) {
            frame.add(3, office);
            return this;
        }

        /**
         * Sets all {@link Person#offices() offices}, replacing those set before.
         *
         * @param offices all of them, in order
         * @return this builder
         */
        public Builder offices(List<Office> offices) {
            frame.set(3, offices);
            return this;
        }

        @Override
        public Person build() {
            return (Person) make();
        }
    }
}
