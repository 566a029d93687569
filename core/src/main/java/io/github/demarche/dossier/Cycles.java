package io.github.demarche.dossier;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks for a cycle among ids, in linear time and without recursion: chains may be as long as a dossier. */
final class Cycles {
    private final Map<String, List<String>> edges;
    private final Set<String> finished = new HashSet<>();
    private final Set<String> onPath = new HashSet<>();
    private final Deque<Step> path = new ArrayDeque<>();

    Cycles(Map<String, List<String>> edges) {
        this.edges = edges;
    }

    /** Returns a cycle as {@code a -> b -> a}, or empty when there is none. */
    Optional<String> find() {
        for (String id : edges.keySet()) {
            if (!finished.contains(id)) {
                Optional<String> cycle = walk(id);
                if (cycle.isPresent()) {
                    return cycle;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> walk(String from) {
        enter(from);
        while (!path.isEmpty()) {
            Step step = path.getLast();
            if (!step.next.hasNext()) {
                path.removeLast();
                onPath.remove(step.id);
                finished.add(step.id);
            } else {
                String id = step.next.next();
                if (onPath.contains(id)) {
                    return Optional.of(show(id));
                }
                if (!finished.contains(id)) {
                    enter(id);
                }
            }
        }
        return Optional.empty();
    }

    private void enter(String id) {
        onPath.add(id);
        path.addLast(new Step(id, edges.getOrDefault(id, List.of()).iterator()));
    }

    private String show(String id) {
        StringBuilder cycle = new StringBuilder();
        path.stream()
                .map(Step::id)
                .dropWhile(step -> !step.equals(id))
                .forEach(step -> cycle.append(step).append(" -> "));
        return cycle.append(id).toString();
    }

    private record Step(String id, Iterator<String> next) {}
}
