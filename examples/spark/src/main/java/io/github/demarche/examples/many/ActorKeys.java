package io.github.demarche.examples.many;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What makes an actor the same in two articles, as a {@link io.github.demarche.corpus.Corpus} has it: the code of a state, such as
 * {@code state:NPL}, or an identifier of any other actor, such as {@code person:wikidata:Q42}. Actors of two types are never one.
 */
final class ActorKeys {
    /** The order of their bytes in UTF-8, which is also Spark's. */
    static final Comparator<String> ORDER = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    private ActorKeys() {}

    /** The keys in their order, each once; empty for an actor that nothing joins. */
    static List<String> of(Actor actor) {
        if (actor instanceof State state) {
            return List.of("state:" + state.code());
        }
        return actor.identifiers().stream()
                .map(it -> type(actor) + ':' + it.scheme() + ':' + it.value())
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** The type as the format writes it. */
    static String type(Actor actor) {
        if (actor instanceof State) {
            return "state";
        }
        if (actor instanceof Organization) {
            return "organization";
        }
        if (actor instanceof Person) {
            return "person";
        }
        return actor instanceof Group ? "group" : "unidentified";
    }
}
