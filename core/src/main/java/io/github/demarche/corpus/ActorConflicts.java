package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.State;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds records that share an identifier and contradict each other. */
final class ActorConflicts {
    private final Contents contents;
    private final Map<Subject, First> firsts = new HashMap<>();
    /** The values of subjects with several values, each with the first actor that has it. */
    private final Map<Subject, Map<Object, Integer>> several = new LinkedHashMap<>();

    /**
     * Something that should have a single value: an identifier, the number of a joined actor, or that number with a
     * scheme.
     */
    private record Subject(ActorConflictKind kind, Object what) {}

    private record OfScheme(int joined, String scheme) {}

    private record First(Object value, int number) {}

    ActorConflicts(Contents contents) {
        this.contents = contents;
    }

    /** Adds an actor that is joined to others, or would be if there were any. */
    void add(Actor actor, int joined, int number) {
        for (Identifier identifier : actor.identifiers()) {
            add(new Subject(ActorConflictKind.TYPE, identifier), JoinedActors.type(actor), number);
            if (actor instanceof State state) {
                add(new Subject(ActorConflictKind.STATE, identifier), state.code(), number);
            }
            if (isTheOnlyOneOfItsScheme(actor, identifier)) {
                add(
                        new Subject(ActorConflictKind.IDENTIFIER, new OfScheme(joined, identifier.scheme())),
                        identifier,
                        number);
            }
        }
        if (actor instanceof Organization organization) {
            add(new Subject(ActorConflictKind.ORGANIZATION_KIND, joined), organization.kind(), number);
            organization
                    .state()
                    .ifPresent(state -> add(new Subject(ActorConflictKind.STATE, joined), state.code(), number));
        }
    }

    /** A record that gives an actor two identifiers in a scheme claims that both are right. */
    private static boolean isTheOnlyOneOfItsScheme(Actor actor, Identifier identifier) {
        return actor.identifiers().stream()
                .allMatch(it -> it == identifier || !it.scheme().equals(identifier.scheme()));
    }

    private void add(Subject subject, Object value, int number) {
        First first = firsts.putIfAbsent(subject, new First(value, number));
        if (first != null && !first.value().equals(value)) {
            Map<Object, Integer> values = several.computeIfAbsent(subject, it -> new LinkedHashMap<>());
            values.putIfAbsent(first.value(), first.number());
            values.putIfAbsent(value, number);
        }
    }

    List<ActorConflict> found() {
        return several.entrySet().stream()
                .<ActorConflict>map(entry -> new ImmutableActorConflict(
                        entry.getKey().kind(),
                        entry.getValue().values().stream().map(contents::actor).toList()))
                .toList();
    }
}
