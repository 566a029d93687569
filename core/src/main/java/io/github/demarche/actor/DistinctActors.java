package io.github.demarche.actor;

import io.github.demarche.internal.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rule of lists in which nobody occurs twice. */
final class DistinctActors {
    private DistinctActors() {}

    /** Refuses a list in which two actors have one id. */
    static void check(String type, String attribute, List<Actor> actors) {
        if (actors.size() < 2) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (Actor actor : actors) {
            Rules.check(ids.add(actor.id()), type, attribute, "nobody stands twice", actor.id());
        }
    }
}
