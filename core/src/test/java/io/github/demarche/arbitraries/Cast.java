package io.github.demarche.arbitraries;

import io.github.demarche.actor.Actor;
import io.github.demarche.event.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actors and events of a value, with each id once, so that an id means one actor. */
final class Cast {
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    private final Optional<Setting> setting;

    private Cast(Optional<Setting> setting) {
        this.setting = setting;
    }

    /** Each actor may contain those before it, and each event may be part of those before it. */
    static Cast of(List<? extends Draft<? extends Actor>> actors, List<? extends Draft<Event>> events) {
        Cast cast = new Cast(Optional.empty());
        actors.forEach(draft -> cast.add(draft.from(cast)));
        events.forEach(draft -> {
            Event event = draft.from(cast);
            cast.events.put(event.id(), event);
        });
        return cast;
    }

    /** The same actors and events, in a dossier whose rules must hold. */
    Cast on(Setting place) {
        Cast cast = new Cast(Optional.of(place));
        cast.actors.putAll(actors);
        cast.events.putAll(events);
        return cast;
    }

    Optional<Setting> setting() {
        return setting;
    }

    List<Actor> actors() {
        return List.copyOf(actors.values());
    }

    List<Event> events() {
        return List.copyOf(events.values());
    }

    boolean hasActors() {
        return !actors.isEmpty();
    }

    Actor actor(int number) {
        return actors().get(number % actors.size());
    }

    /** Some actor of a kind, or empty when there is none. */
    <A extends Actor> Optional<A> actor(Class<A> kind, int number) {
        List<A> all = actors.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(number % all.size()));
    }

    List<Actor> distinctActors(List<Integer> numbers) {
        return hasActors() ? numbers.stream().map(this::actor).distinct().toList() : List.of();
    }

    Optional<Event> event(int number) {
        return events.isEmpty() ? Optional.empty() : Optional.of(events().get(number % events.size()));
    }

    List<Event> distinctEvents(List<Integer> numbers) {
        return numbers.stream()
                .flatMap(number -> event(number).stream())
                .distinct()
                .toList();
    }

    String freeActorId(String id) {
        return free(id, actors.keySet());
    }

    String freeEventId(String id) {
        return free(id, events.keySet());
    }

    static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    /** Makes an id differ from those already in use. */
    static List<String> different(List<String> ids) {
        List<String> different = new ArrayList<>();
        for (String id : ids) {
            different.add(free(id, Set.copyOf(different)));
        }
        return different;
    }

    private void add(Actor actor) {
        actors.put(actor.id(), actor);
    }
}
