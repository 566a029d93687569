package io.github.demarche.exchange.ftm;

import io.github.demarche.actor.Actor;
import java.util.List;

/** Actors that were read from entities of FollowTheMoney, and what was left out of them. It has no JSON. */
public final class ForeignActors {
    private final List<Actor> actors;
    private final List<String> leftOut;

    ForeignActors(List<Actor> actors, List<String> leftOut) {
        this.actors = List.copyOf(actors);
        this.leftOut = List.copyOf(leftOut);
    }

    /** {@return the actors, in the order of the entities, each with an id of its own; empty when there are none} */
    public List<Actor> actors() {
        return actors;
    }

    /** {@return what was not read and why, such as {@code line 3: the schema Vessel is not an actor's}; empty when all was} */
    public List<String> leftOut() {
        return leftOut;
    }

    /** {@return how many there are of both, for people} */
    @Override
    public String toString() {
        return "ForeignActors{" + actors.size() + " actors, " + leftOut.size() + " left out}";
    }
}
