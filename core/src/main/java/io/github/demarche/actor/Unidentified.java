package io.github.demarche.actor;

import io.github.demarche.text.Text;

/**
 * An actor of whom only words are known, such as "a source", "sources" or "it", and not even whether it is a person, an
 * organization or a state.
 *
 * <p>The words are its name. An actor known to be a person ("a senior official"), an organization ("a think tank") or
 * several people ("critics") is a {@link Person}, an {@link Organization} or a {@link Group} that is only described.
 * Event data leaves an unidentified actor out, unless the record gives its office or those on whose behalf it acts.
 *
 * <ul>
 *   <li>It has neither {@code identifiers} nor {@code identifiedBy}, which would identify it.
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
