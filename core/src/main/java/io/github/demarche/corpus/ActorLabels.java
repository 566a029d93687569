package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.internal.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The labels of actors when two codings of an article are compared: an actor that is the same in both has one label.
 *
 * <p>Actors of the same type are matched by a state's code, otherwise by an identifier, otherwise by id, and otherwise
 * by name: both codings describe the same text, in which a name means one actor.
 */
final class ActorLabels {
    private final Map<String, String> first = new HashMap<>();
    private final Map<String, String> second = new HashMap<>();
    private final String language;

    private record Key(Class<?> type, Object value) {}

    ActorLabels(Dossier one, Dossier other) {
        language = one.article().language();
        List<Actor> open = new ArrayList<>(other.actors());
        List<Actor> unmatched = new ArrayList<>(one.actors());
        for (Actor actor : unmatched) {
            first.put(actor.id(), label(actor));
        }
        match(unmatched, open, it -> it instanceof State state ? Stream.of(state.code()) : Stream.empty());
        match(unmatched, open, it -> it.identifiers().stream());
        match(unmatched, open, it -> Stream.of(it.id()));
        match(unmatched, open, it -> it.name().toMap().values().stream().map(Folding::letters));
        Set<String> taken = new HashSet<>(first.values());
        for (Actor actor : open) {
            String label = label(actor);
            second.put(actor.id(), taken.contains(label) ? label + " (another)" : label);
        }
    }

    private String label(Actor actor) {
        return actor.name().any(language, "en") + " (" + actor.id() + ")";
    }

    /** Removes from both lists the actors that have a key in common. */
    private void match(List<Actor> unmatched, List<Actor> open, Function<Actor, Stream<?>> keys) {
        Map<Key, Actor> byKey = new HashMap<>();
        for (Actor actor : unmatched) {
            keys.apply(actor).forEach(key -> byKey.putIfAbsent(new Key(JoinedActors.type(actor), key), actor));
        }
        Set<Actor> matched = new HashSet<>();
        open.removeIf(actor -> {
            Optional<Actor> same = keys.apply(actor)
                    .map(key -> byKey.get(new Key(JoinedActors.type(actor), key)))
                    .filter(Objects::nonNull)
                    .filter(it -> !contradict(it, actor) && !matched.contains(it))
                    .findFirst();
            same.ifPresent(it -> {
                matched.add(it);
                second.put(actor.id(), label(it));
            });
            return same.isPresent();
        });
        unmatched.removeIf(matched::contains);
    }

    /**
     * Whether two actors certainly differ: they are states with different codes, or have identifiers in the same scheme
     * but none in common.
     */
    private static boolean contradict(Actor one, Actor other) {
        if (one instanceof State here && other instanceof State there) {
            return !here.code().equals(there.code());
        }
        return one.identifiers().stream().noneMatch(other.identifiers()::contains)
                && one.identifiers().stream()
                        .anyMatch(it -> other.identifiers().stream()
                                .anyMatch(that -> that.scheme().equals(it.scheme())));
    }

    String ofFirst(Actor actor) {
        return first.getOrDefault(actor.id(), actor.id());
    }

    String ofSecond(Actor actor) {
        return second.getOrDefault(actor.id(), actor.id());
    }
}
