package io.github.demarche.actor;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.internal.Extensions;
import io.github.demarche.internal.Strings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that every kind of actor keeps. */
final class ActorRules {
    private static final Set<String> SHARED = Set.of("type", "id", "name", "identifiers", "identifiedBy");

    private ActorRules() {}

    /** Refuses an actor that breaks a rule; {@code own} are the properties that only its type has. */
    static <A extends Actor> A checked(String type, A actor, Set<String> own) {
        check(Strings.isSlug(actor.id()), type, "id", Strings.SLUG, actor.id());
        if (!actor.extensions().isEmpty()) {
            String refused = Extensions.firstRefused(actor.extensions().keySet(), SHARED, own);
            check(refused.isEmpty(), type, "extensions", Extensions.RULE, refused);
        }
        count(type, actor, 1, -1);
        return actor;
    }

    /** Counts the actors within one, itself left out by beginning at -1; each level was checked when it was built, so that this ends soon. */
    private static int count(String type, Actor actor, int depth, int before) {
        check(depth <= Actor.MAX_DEPTH, type, "", "actors nest at most " + Actor.MAX_DEPTH + " deep", depth);
        int size = before + 1;
        check(size <= Actor.MAX_SIZE, type, "", "an actor holds at most " + Actor.MAX_SIZE + " others", "more");
        for (Actor part : Actors.parts(actor)) {
            size = count(type, part, depth + 1, size);
        }
        return size;
    }

    /** Refuses a list in which two actors have one id. */
    static void checkDistinct(String type, String attribute, List<Actor> actors) {
        if (actors.size() < 2) {
            return;
        }
        Set<String> ids = new HashSet<>();
        for (Actor actor : actors) {
            check(ids.add(actor.id()), type, attribute, "nobody stands twice", actor.id());
        }
    }
}
