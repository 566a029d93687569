package io.github.demarche.actor;

import io.github.demarche.RawValue;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who speaks, is spoken to or is spoken about, such as {@code State.of("PRK")} or a ministry's spokesperson.
 *
 * <p>An actor is an identity, not a role; the role is a {@link Party}. Two actors are equal if all their attributes
 * are; within a dossier, an id always means the same actor.
 *
 * <ul>
 *   <li>{@code id} is a lower-case slug, such as {@code kor-mofa}.
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 *   <li>Members, parents and the organizations of offices nest at most {@value #MAX_DEPTH} deep, and at most {@value
 *       #MAX_NESTED} actors are inside one, counted each time they occur. These limits keep comparisons short for any
 *       input. A larger body is a {@link Group} with its {@link Group#size() size}.
 * </ul>
 *
 * <p>{@code toString} prints nested actors by their ids only.
 */
public sealed interface Actor permits State, Organization, Person, Group, Unidentified {
    /** How deep actors may nest. */
    int MAX_DEPTH = 32;

    /** How many actors may be inside one: its parts, their parts, and so on. */
    int MAX_NESTED = 500;

    /**
     * {@return the id, a lower-case slug, unique within a dossier}
     */
    String id();

    /**
     * {@return the name of the actor, in one or more languages; for an actor that is only described, the description
     * ("a senior official")}
     */
    Text name();

    /**
     * {@return the actor's identifiers in other systems, such as Wikidata; empty when none is given}
     */
    List<Identifier> identifiers();

    /**
     * {@return how the identity is known: STATED if the source names the actor, EXTERNAL if the source only describes
     * the actor and the coder knows the name; empty if the actor is only described}
     */
    Optional<Basis> identifiedBy();

    /**
     * {@return the properties that this version does not know, which are kept and written back. Names with a colon,
     * such as {@code myapp:deadline}, are reserved for users: no version will define one. Empty when there are none}
     */
    Map<String, RawValue> extensions();

    /**
     * {@return the actors nested directly in this one, in the order of its attributes, with repetitions: the state and
     * the parent of an organization, the organizations of a person's offices, the members of a group; empty for a state
     * and for an unidentified actor}
     */
    List<Actor> parts();

    /**
     * {@return a builder of the same kind, filled with this actor, to build a changed copy: {@code person.toBuilder()}
     * is a {@link Person.Builder}}
     */
    ActorBuilder<?> toBuilder();
}
