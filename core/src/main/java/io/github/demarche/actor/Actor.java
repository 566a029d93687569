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
 * <p>An actor is who somebody is, not the part they play: that is a {@link Party}. Two actors are equal when all their
 * attributes are; within a dossier, an id means one actor.
 *
 * <ul>
 *   <li>{@code id} is a lower-case slug, such as {@code kor-mofa}.
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 *   <li>Members, parents and the organizations of offices nest at most {@value #MAX_DEPTH} deep, and at most {@value
 *       #MAX_NESTED} actors are inside one, counted as often as they occur: no input can make comparing two actors endless.
 *       A larger body is a {@link Group} with its {@link Group#size() size}.
 * </ul>
 *
 * <p>{@code toString} prints the actors inside one by their ids.
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
     * {@return what the actor is called, in one language or several; for an actor that is only described, the description
     * ("a senior official")}
     */
    Text name();

    /**
     * {@return the actor's identifiers in other systems, such as Wikidata; empty when none is given}
     */
    List<Identifier> identifiers();

    /**
     * {@return how it is known who this is: STATED when the source names the actor, EXTERNAL when it describes and we know
     * the name; empty when the actor is described only}
     */
    Optional<Basis> identifiedBy();

    /**
     * {@return properties that this version does not know, kept and written again. Names with a colon, such as {@code
     * myapp:deadline}, are the users': no version will define one. Empty when there are none}
     */
    Map<String, RawValue> extensions();

    /**
     * {@return the actors that are directly in this one, in the order of its attributes, each as often as it occurs: the state
     * and the parent of an organization, the organizations of a person's offices, the members of a group; empty for a state and for an unidentified
     * actor}
     */
    List<Actor> parts();

    /**
     * {@return a builder filled with this actor, to build a changed copy; of the same kind, so that
     * {@code person.toBuilder()} is a {@link Person.Builder}}
     */
    ActorBuilder<?> toBuilder();
}
