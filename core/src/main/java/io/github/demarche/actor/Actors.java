package io.github.demarche.actor;

import java.util.ArrayList;
import java.util.List;

/** Walks through actors: which others an actor is made of. */
public final class Actors {
    private Actors() {}

    /**
     * Returns the actors that stand directly in one: the state and the parent of an organization, the organizations of a
     * person's offices, the members of a group; a state has none.
     *
     * @param actor the actor
     * @return its parts in the order of its attributes, each as often as it occurs
     */
    public static List<Actor> parts(Actor actor) {
        if (actor instanceof State) {
            return List.of();
        }
        if (actor instanceof Group group) {
            return group.members();
        }
        List<Actor> parts = new ArrayList<>(2);
        if (actor instanceof Organization organization) {
            organization.state().ifPresent(parts::add);
            organization.parent().ifPresent(parts::add);
        } else if (actor instanceof Person person) {
            for (Office office : person.offices()) {
                parts.add(office.organization());
            }
        }
        return parts;
    }
}
