package io.github.demarche.page;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;

/** Counts who votes. */
final class Tally {
    private Tally() {}

    /** How many an actor is: a group its size, or else as many as its members, anybody else one. */
    static int size(Actor actor) {
        return actor instanceof Group group
                ? group.size().orElse(Math.max(1, group.members().size()))
                : 1;
    }
}
