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

/** Finds actors of one name that have no identifier, or not all of them. */
final class ActorCandidates {
    private final Contents contents;
    private final Map<String, Namesakes> byName = new LinkedHashMap<>();

    /** The actors of one name, of those that are joined already only the first. */
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
            // "A source" is not called so: nobody is to find out which other one it is.
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
        // Whoever has the same names in two languages is listed once.
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
