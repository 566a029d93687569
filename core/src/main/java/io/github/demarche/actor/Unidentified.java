package io.github.demarche.actor;

import io.github.demarche.text.Text;

/**
 * An actor of whom only words are known, such as "a source", "sources" or "it": not even whether it is a person, an
 * organization or a state.
 *
 * <p>Its name is these words. Whoever is known to be a person ("a senior official"), an organization ("a think tank") or several
 * ("critics") is a {@link Person}, an {@link Organization} or a {@link Group}, described only. In event data it is no party, unless
 * the record says in which office or on whose behalf it acts.
 *
 * <ul>
 *   <li>It has neither {@code identifiers} nor {@code identifiedBy}: with them it is identified.
 *   <li>The rules of every {@link Actor}.
 * </ul>
 */
public sealed interface Unidentified extends Actor permits ActorValues.UnidentifiedValue {
    /**
     * Returns the unidentified actor that is called by these words.
     *
     * @param id a lower-case slug, unique within the dossier, such as {@code source}
     * @param name the words, such as "a source"
     * @return the actor
     * @throws io.github.demarche.InvalidValueException if the id is not a slug
     */
    static Unidentified of(String id, Text name) {
        return builder().id(id).name(name).build();
    }

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

    /** Builds an {@link Unidentified}. */
    final class Builder extends ActorBuilder<Builder> {
        Builder() {
            super(ActorKind.UNIDENTIFIED);
        }

        @Override
        public Unidentified build() {
            return (Unidentified) make();
        }
    }
}
