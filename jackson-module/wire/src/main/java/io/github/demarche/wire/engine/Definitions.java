package io.github.demarche.wire.engine;

import io.github.demarche.actor.Actor;
import io.github.demarche.event.Event;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The actors and events that a dossier has defined so far, by their ids.
 *
 * <p>In a dossier as we write it, everything is defined before it is named. If a statement or the article names an id that is not
 * defined yet, it waits until the end of the dossier. If a definition does, the rest of the dossier is read ahead onto a tape, once,
 * and the other definition is read from there.
 */
final class Definitions {
    private final Kind<Actor> actors = new Kind<>("actor", Actor::id, ActorTables.DEFINED_ACTOR, Limit.ACTORS);
    private final Kind<Event> events = new Kind<>("event", Event::id, EventTables.DEFINED_EVENT, Limit.EVENTS);
    private final int depth;
    /** The number of steps from the root to the dossier. */
    private final int before;

    private final Map<Object, ElementPlaces> elements = new HashMap<>();
    /** How many definitions, one in another, are being read. */
    private int nested;
    /** Whether all definitions are known, or indexed ahead. */
    private boolean complete;

    /** Begins a dossier; the reader is at the start of its object. */
    Definitions(TokenReader reader) {
        this.depth = reader.depth();
        this.before = reader.path().size();
    }

    /** The depth of the dossier. */
    int depth() {
        return depth;
    }

    Kind<Actor> actors() {
        return actors;
    }

    Kind<Event> events() {
        return events;
    }

    /** The places of the elements of a list of the dossier itself; null for any other list. */
    @Nullable
    ElementPlaces elements(TokenReader list) {
        return list.depth() == depth + 1 ? elements.computeIfAbsent(list.name(), name -> new ElementPlaces()) : null;
    }

    /** The location of a place in the dossier, if it lies in an element of one of its lists. */
    Optional<Location> location(List<Object> place) {
        ElementPlaces list = elements.get(place.get(0));
        return list != null && place.get(1) instanceof Integer index ? list.location(index) : Optional.empty();
    }

    /** Begins a definition. What it refers to is found at once, because a definition is needed whole. */
    void enter() {
        nested++;
    }

    /** Ends the definition that began last. */
    void leave() {
        nested--;
    }

    /** Records that all of the dossier has been read. */
    void end() {
        complete = true;
    }

    /** Indexes the values that were set aside. */
    private void add(Tape tape) {
        Index index = Index.of(tape);
        index.actors().forEach((id, position) -> actors.ahead.putIfAbsent(id, tape.readerAt(position)));
        index.events().forEach((id, position) -> events.ahead.putIfAbsent(id, tape.readerAt(position)));
    }

    private void lookAhead(Input in) {
        if (complete) {
            return;
        }
        complete = true;
        if (in.reader() instanceof Tape.Reader reader) {
            add(reader.tape());
        }
        if (!(in.base() instanceof Tape.Reader)) {
            Tape rest = Tape.ofRest(in.base(), depth, before);
            add(rest);
            in.continueFrom(rest.reader());
        }
    }

    /** The definitions of one kind. */
    final class Kind<T> {
        private final String noun;
        private final Function<T, String> id;
        private final Codec<T> codec;
        private final Limit limit;
        private final Map<String, T> known = new HashMap<>();
        private final Recent<T> recent = new Recent<>();
        private final Map<String, Tape.Reader> ahead = new HashMap<>();
        /** The ids of the definitions that are being read; needing one of them again is a cycle. */
        private final Set<String> open = new HashSet<>();

        private Kind(String noun, Function<T, String> id, Codec<T> codec, Limit limit) {
            this.noun = noun;
            this.id = id;
            this.codec = codec;
            this.limit = limit;
        }

        /** Records that the definition of an id has begun. */
        void begin(String newId) {
            open.add(newId);
        }

        /** Records a definition; returns the first one for the id, so that equal values are one object. */
        T define(Input in, T value) {
            String newId = id.apply(value);
            open.remove(newId);
            T first = known.putIfAbsent(newId, value);
            if (first == null) {
                limit.check(in, known.size());
                recent.put(newId, value);
                return value;
            }
            if (!first.equals(value)) {
                throw in.error("one id means one " + noun + ", and \"" + newId + "\" is defined twice, differently");
            }
            return first;
        }

        /** Finds the value of the id that is the current token, or lets the reference wait for its definition. */
        T get(Input in) {
            T value = recent.get(in.reader());
            if (value == null) {
                String wanted = in.reader().string();
                if (!complete && nested == 0 && !known.containsKey(wanted)) {
                    in.countWaiting();
                    return new Waiting.Reference(this, wanted, in.reader().location()).inPlace();
                }
                value = find(in, wanted, null);
                recent.put(wanted, value);
            }
            return value;
        }

        /** Finds the value of an id at a place, or at the current token. */
        T find(Input in, String wanted, @Nullable Location place) {
            T value = known.get(wanted);
            if (value != null) {
                return value;
            }
            if (open.contains(wanted)) {
                throw error(in, place, "no " + noun + " is part of itself, and \"" + wanted + "\" would be");
            }
            lookAhead(in);
            Tape.Reader definition = ahead.get(wanted);
            if (definition == null) {
                throw error(
                        in,
                        place,
                        "no " + noun + " \"" + wanted + "\" is defined in this dossier; defined are "
                                + known.keySet().stream().sorted().limit(20).toList());
            }
            open.add(wanted);
            try {
                return in.readAt(definition.tape().readerAt(definition.position()), codec::read);
            } catch (FormatException e) {
                List<Object> way = definition.path();
                throw e.at(way.subList(before, way.size()));
            }
        }

        private FormatException error(Input in, @Nullable Location place, String problem) {
            return place == null ? in.error(problem) : new FormatException(problem, place, null);
        }
    }
}
