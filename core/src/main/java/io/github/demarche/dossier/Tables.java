package io.github.demarche.dossier;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Actors;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actors and events of a dossier: those given, and all that it reaches, one for each id. */
final class Tables {
    private final Map<String, Entry> actors = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();

    /** An actor, whether it is a party somewhere, and whether it is mentioned as one. */
    private static final class Entry {
        private final Actor actor;
        private boolean isParty;
        private boolean isMentioned;

        private Entry(Actor actor) {
            this.actor = actor;
        }
    }

    private Tables() {}

    static Tables of(Dossier given) {
        Tables tables = new Tables();
        tables.addActors(given.actors());
        if (given.article().publisher().isPresent()) {
            tables.add(given.article().publisher().get());
        }
        for (Event event : given.events()) {
            tables.add(event);
        }
        for (Statement statement : given.statements()) {
            tables.add(statement);
        }
        return tables;
    }

    /** Whether the dossier was given all of them, in their order, as one that was read. */
    boolean areThoseOf(Dossier given) {
        return given.actors().size() == actors.size()
                && given.events().size() == events.size()
                && given.actors().equals(actors())
                && given.events().equals(List.copyOf(events.values()));
    }

    List<Actor> actors() {
        List<Actor> all = new ArrayList<>(actors.size());
        for (Entry entry : actors.values()) {
            all.add(entry.actor);
        }
        return all;
    }

    Collection<Event> events() {
        return events.values();
    }

    Map<String, Event> eventsById() {
        return events;
    }

    /** The actors that the source is said to name, and that are a party somewhere and mentioned as one nowhere. */
    Optional<Actor> firstStatedWithoutMention() {
        for (Entry entry : actors.values()) {
            if (entry.isParty
                    && !entry.isMentioned
                    && entry.actor.identifiedBy().equals(Optional.of(Basis.STATED))) {
                return Optional.of(entry.actor);
            }
        }
        return Optional.empty();
    }

    private void add(Statement statement) {
        addParties(statement.speakers());
        addParties(statement.addressees());
        addParties(statement.targets());
        for (Quotation quotation : statement.quotations()) {
            if (quotation.by().isPresent()) {
                add(quotation.by().get());
            }
        }
        if (statement.occasion().isPresent()) {
            add(statement.occasion().get());
        }
        for (Relay relay : statement.relays()) {
            addParties(relay.by());
        }
        for (Event event : statement.about()) {
            add(event);
        }
    }

    private void addParties(List<Party> all) {
        for (Party party : all) {
            Entry entry = add(party.actor());
            entry.isParty = true;
            entry.isMentioned |= party.mention().isPresent();
            if (party.office().isPresent()) {
                add(party.office().get().organization());
            }
            addActors(party.onBehalfOf());
        }
    }

    private void add(Event event) {
        Event known = events.putIfAbsent(event.id(), event);
        if (known == null) {
            addActors(event.participants());
        } else if (known != event && !known.equals(event)) {
            throw new InvalidValueException(
                    "Dossier", "events", "one id means one event", "two that differ, with the id " + event.id());
        }
    }

    private void addActors(List<Actor> all) {
        for (Actor actor : all) {
            add(actor);
        }
    }

    /** The actors of which an actor is made come first, so that a reader of the table knows them already. */
    private Entry add(Actor actor) {
        Entry known = actors.get(actor.id());
        if (known == null) {
            addActors(Actors.parts(actor));
            Entry entry = new Entry(actor);
            known = actors.putIfAbsent(actor.id(), entry);
            if (known == null) {
                return entry;
            }
        }
        if (known.actor != actor && !known.actor.equals(actor)) {
            throw new InvalidValueException(
                    "Dossier", "actors", "one id means one actor", "two that differ, with the id " + actor.id());
        }
        return known;
    }
}
