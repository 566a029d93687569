package io.github.demarche.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks for a cycle among ids, in linear time and without recursion, because chains may be as long as a dossier. */
final class Cycles {
    private final Map<String, List<String>> edges;
    private final Set<String> finished = new HashSet<>();
    private final Set<String> onPath = new HashSet<>();
    private final Deque<Step> path = new ArrayDeque<>();

    Cycles(Map<String, List<String>> edges) {
        this.edges = edges;
    }

    /** Returns a cycle, such as a, b, a; empty when there is none. */
    List<String> find() {
        for (String id : edges.keySet()) {
            if (!finished.contains(id)) {
                List<String> cycle = walk(id);
                if (!cycle.isEmpty()) {
                    return cycle;
                }
            }
        }
        return List.of();
    }

    private List<String> walk(String from) {
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
                    return cycle(id);
                }
                if (!finished.contains(id)) {
                    enter(id);
                }
            }
        }
        return List.of();
    }

    private void enter(String id) {
        onPath.add(id);
        path.addLast(new Step(id, edges.getOrDefault(id, List.of()).iterator()));
    }

    private List<String> cycle(String id) {
        List<String> cycle = new ArrayList<>();
        path.stream().map(Step::id).dropWhile(step -> !step.equals(id)).forEach(cycle::add);
        cycle.add(id);
        return cycle;
    }

    private record Step(String id, Iterator<String> next) {}
}
