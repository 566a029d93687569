package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.internal.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds actors that share a name but do not all have an identifier. */
final class ActorCandidates {
    private final Contents contents;
    private final Map<String, Namesakes> byName = new LinkedHashMap<>();

    /** The actors with a name; of those that are already joined, only the first. */
    private static final class Namesakes {
        private final String name;
        private final List<Integer> numbers = new ArrayList<>(1);
        private final Set<Integer> joined = new HashSet<>(1);

        private Namesakes(String name) {
            this.name = name;
        }

        private boolean areOpen() {
            return numbers.size() > joined.size() && numbers.size() > 1;
        }
    }

    ActorCandidates(Contents contents) {
        this.contents = contents;
    }

    /** Adds an actor, in the order of the numbers. */
    void add(Actor actor, int joined, int number) {
        if (actor instanceof Unidentified) {
            // "A source" is not a name, and nobody should match it with others.
            return;
        }
        for (String name : actor.name().toMap().values()) {
            Namesakes namesakes = byName.computeIfAbsent(Folding.letters(name), it -> new Namesakes(name));
            List<Integer> numbers = namesakes.numbers;
            boolean isThere = !numbers.isEmpty() && numbers.get(numbers.size() - 1) == number;
            if (!isThere && (joined == JoinedActors.NOBODY || namesakes.joined.add(joined))) {
                numbers.add(number);
            }
        }
    }

    List<ActorCandidate> found() {
        List<ActorCandidate> found = new ArrayList<>();
        // Actors that share names in two languages are listed once.
        Set<List<Integer>> listed = new HashSet<>();
        for (Namesakes namesakes : byName.values()) {
            if (namesakes.areOpen() && areInSeveralArticles(namesakes.numbers) && listed.add(namesakes.numbers)) {
                found.add(new ImmutableActorCandidate(
                        namesakes.name,
                        namesakes.numbers.stream().map(contents::actor).toList()));
            }
        }
        return List.copyOf(found);
    }

    private boolean areInSeveralArticles(List<Integer> numbers) {
        return contents.dossierOfActor(numbers.get(0)) != contents.dossierOfActor(numbers.get(numbers.size() - 1));
    }
}
