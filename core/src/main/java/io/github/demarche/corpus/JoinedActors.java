package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The actors that are the same in several articles: a number for each actor with a state's code or an identifier, from
 * 0 in the order of their first appearance.
 */
final class JoinedActors {
    /** The number of an actor without a code or an identifier. */
    static final int NOBODY = -1;

    private final Contents contents;
    /** The number of the actor with a key: the code of a state, or an identifier with the type of its actor. */
    private final Map<Object, Integer> byKey;
    /** The number of each actor of each article. */
    private final int[] joined;

    private final Postings occurrences;
    private final int count;
    private final List<ActorConflict> conflicts;
    private final List<ActorCandidate> candidates;

    private record Key(Class<?> type, Identifier identifier) {}

    JoinedActors(Contents contents) {
        this.contents = contents;
        Keys keys = new Keys(contents.actorCount());
        contents.forEachActor(keys::add);
        byKey = keys.numbers();
        joined = keys.joined;
        count = keys.count;

        Postings.Builder all = new Postings.Builder();
        ActorConflicts contradicting = new ActorConflicts(contents);
        ActorCandidates namesakes = new ActorCandidates(contents);
        contents.forEachActor((actor, number) -> {
            if (joined[number] != NOBODY) {
                all.add(joined[number], number);
                contradicting.add(actor, joined[number], number);
            }
            namesakes.add(actor, joined[number], number);
        });
        occurrences = all.build();
        conflicts = contradicting.found();
        candidates = namesakes.found();
    }

    /** Joins the keys of an actor, as disjoint sets. */
    private static final class Keys {
        private final Map<Object, Integer> nodes = new HashMap<>();
        private int[] parents = new int[16];
        private final int[] joined;
        private int count;

        private Keys(int actorCount) {
            joined = new int[actorCount];
        }

        private void add(Actor actor, int number) {
            joined[number] = JoinedActors.keys(actor)
                    .mapToInt(this::node)
                    .reduce(this::join)
                    .orElse(NOBODY);
        }

        private int node(Object key) {
            int next = nodes.size();
            Integer known = nodes.putIfAbsent(key, next);
            if (known != null) {
                return known;
            }
            if (next == parents.length) {
                parents = Arrays.copyOf(parents, 2 * next);
            }
            parents[next] = next;
            return next;
        }

        private int join(int a, int b) {
            int first = root(a);
            int second = root(b);
            // The older one remains the root, so that the numbers do not depend on the order of joining.
            parents[Math.max(first, second)] = Math.min(first, second);
            return Math.min(first, second);
        }

        private int root(int node) {
            int at = node;
            while (parents[at] != at) {
                parents[at] = parents[parents[at]];
                at = parents[at];
            }
            return at;
        }

        /** Gives each set a number, and returns that of each key. */
        private Map<Object, Integer> numbers() {
            int[] numbers = new int[nodes.size()];
            for (int node = 0; node < numbers.length; node++) {
                int root = root(node);
                numbers[node] = root == node ? count++ : numbers[root];
            }
            for (int i = 0; i < joined.length; i++) {
                joined[i] = joined[i] == NOBODY ? NOBODY : numbers[joined[i]];
            }
            nodes.replaceAll((key, node) -> numbers[node]);
            return nodes;
        }
    }

    /** The keys that make an actor the same as another: the code of a state, or all identifiers of any other actor. */
    private static Stream<Object> keys(Actor actor) {
        return actor instanceof State state
                ? Stream.of(state.code())
                : actor.identifiers().stream().map(it -> new Key(type(actor), it));
    }

    /** The type of an actor; actors of different types are never joined. */
    static Class<?> type(Actor actor) {
        return Stream.<Class<?>>of(State.class, Organization.class, Person.class, Group.class)
                .filter(type -> type.isInstance(actor))
                .findFirst()
                .orElse(Actor.class);
    }

    /** The number of an actor of an article, or {@link #NOBODY}. */
    int of(int actor) {
        return joined[actor];
    }

    /**
     * The numbers of the actors that share a key with an actor, each once; at most one, unless its identifiers lead to
     * several.
     */
    IntStream numbersOf(Actor actor) {
        return keys(actor)
                .map(byKey::get)
                .filter(Objects::nonNull)
                .mapToInt(it -> it)
                .distinct();
    }

    JoinedActor actor(int number) {
        return new ImmutableJoinedActor(
                occurrences.of(number).mapToObj(contents::actor).toList());
    }

    List<JoinedActor> all() {
        return IntStream.range(0, count).mapToObj(this::actor).toList();
    }

    List<ActorConflict> conflicts() {
        return conflicts;
    }

    List<ActorCandidate> candidates() {
        return candidates;
    }
}
