package io.github.demarche.actor;

import io.github.demarche.RawValue;
import io.github.demarche.frame.Frame;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Builds an {@link Actor} of any kind, such as {@code Person.builder()}, or a changed copy of one:
 * {@code actor.toBuilder().identifiedBy(Basis.EXTERNAL).build()}.
 *
 * <p>Each kind has its own builder, which adds the attributes of the kind. A builder may be reused after {@code
 * build()}; objects that it has built do not change.
 *
 * @param <B> the type of the builder, which its setters return
 */
public abstract sealed class ActorBuilder<B extends ActorBuilder<B>>
        permits State.Builder, Organization.Builder, Person.Builder, Group.Builder, Unidentified.Builder {
    /** The attributes that were set, in the slots of the kind. */
    final Frame frame;

    private final ActorKind kind;

    ActorBuilder(ActorKind kind) {
        this.kind = kind;
        this.frame = kind.layout.newFrame();
    }

    /**
     * Copies the attributes of an actor, replacing everything that was set before.
     *
     * <p>From an actor of another kind, it copies the id, the name, the identifiers, the basis of the identity, and the
     * extensions. It ignores attributes that only the other kind has, and leaves those that only this kind has
     * unchanged.
     *
     * @param actor the actor, of any kind
     * @return this builder
     */
    public final B from(Actor actor) {
        ActorValue value = (ActorValue) actor;
        if (value.kindOfActor() == kind) {
            value.take(frame);
            return self();
        }
        return id(actor.id())
                .name(actor.name())
                .identifiers(actor.identifiers())
                .identifiedBy(actor.identifiedBy())
                .extensions(actor.extensions());
    }

    /**
     * Sets the {@link Actor#id() id}.
     *
     * @param id a lower-case slug
     * @return this builder
     */
    public final B id(String id) {
        frame.set(ActorKind.ID, Objects.requireNonNull(id));
        return self();
    }

    /**
     * Sets the {@link Actor#name() name}.
     *
     * @param name the name of the actor, or a description
     * @return this builder
     */
    public final B name(Text name) {
        frame.set(kind.name, Objects.requireNonNull(name));
        return self();
    }

    /**
     * Adds one of the {@link Actor#identifiers() identifiers}.
     *
     * @param identifier the identifier of the actor in another system
     * @return this builder
     */
    public final B addIdentifier(Identifier identifier) {
        frame.add(kind.identifiers, identifier);
        return self();
    }

    /**
     * Sets all {@link Actor#identifiers() identifiers}, replacing those set before.
     *
     * @param identifiers all of them, in order
     * @return this builder
     */
    public final B identifiers(List<Identifier> identifiers) {
        frame.set(kind.identifiers, identifiers);
        return self();
    }

    /**
     * Sets how it is known {@linkplain Actor#identifiedBy() who the actor is}.
     *
     * @param identifiedBy how it is known
     * @return this builder
     */
    public final B identifiedBy(Basis identifiedBy) {
        frame.set(kind.identifiers + 1, Objects.requireNonNull(identifiedBy));
        return self();
    }

    /**
     * Sets how it is known {@linkplain Actor#identifiedBy() who the actor is}, or clears it.
     *
     * @param identifiedBy how it is known, or empty
     * @return this builder
     */
    public final B identifiedBy(Optional<Basis> identifiedBy) {
        frame.set(kind.identifiers + 1, identifiedBy);
        return self();
    }

    /**
     * Adds one of the {@link Actor#extensions() extensions}.
     *
     * @param name the name of a property that this version does not know
     * @param value its value
     * @return this builder
     */
    public final B putExtension(String name, RawValue value) {
        frame.putExtension(name, value);
        return self();
    }

    /**
     * Sets all {@link Actor#extensions() extensions}, replacing those set before.
     *
     * @param extensions the values by the names of their properties, in order
     * @return this builder
     */
    public final B extensions(Map<String, RawValue> extensions) {
        frame.setExtensions(extensions);
        return self();
    }

    /**
     * Builds the actor.
     *
     * @return the actor
     * @throws io.github.demarche.InvalidValueException if a required attribute is missing, or a rule of the kind is broken
     */
    public abstract Actor build();

    /** Builds the actor, whose kind the caller knows. */
    final Actor make() {
        kind.layout.checkComplete(frame);
        return kind.make(frame);
    }

    @SuppressWarnings("unchecked") // Every builder passes its own type as B.
    private B self() {
        return (B) this;
    }
}
