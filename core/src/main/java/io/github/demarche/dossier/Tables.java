package io.github.demarche.dossier;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Actors;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The actors and events of a dossier: those given, and all that it reaches, one for each id. */
final class Tables {
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Event> events = new LinkedHashMap<>();
    /** The ids of the actors that are a party, and of those that are mentioned as one. */
    private final Set<String> parties = new HashSet<>();

    private final Set<String> mentioned = new HashSet<>();

    private Tables() {}

    static Tables of(Dossier given) {
        Tables tables = new Tables();
        tables.addActors(given.actors());
        given.article().publisher().ifPresent(tables::add);
        given.events().forEach(tables::add);
        given.statements().forEach(tables::add);
        return tables;
    }

    Collection<Actor> actors() {
        return actors.values();
    }

    Collection<Event> events() {
        return events.values();
    }

    Map<String, Event> eventsById() {
        return events;
    }

    boolean isPartyWithoutMention(Actor actor) {
        return parties.contains(actor.id()) && !mentioned.contains(actor.id());
    }

    private void add(Statement statement) {
        addParties(statement.speakers());
        addParties(statement.addressees());
        addParties(statement.targets());
        statement.quotations().forEach(quotation -> quotation.by().ifPresent(this::add));
        statement.occasion().ifPresent(this::add);
        for (Relay relay : statement.relays()) {
            addParties(relay.by());
        }
        statement.about().forEach(this::add);
    }

    private void addParties(List<Party> all) {
        for (Party party : all) {
            add(party.actor());
            parties.add(party.actor().id());
            if (party.mention().isPresent()) {
                mentioned.add(party.actor().id());
            }
            party.office().ifPresent(office -> add(office.organization()));
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
        all.forEach(this::add);
    }

    /** The actors of which an actor is made come first, so that a reader of the table knows them already. */
    private void add(Actor actor) {
        Actor known = actors.get(actor.id());
        if (known == null) {
            addActors(Actors.parts(actor));
            known = actors.putIfAbsent(actor.id(), actor);
        }
        if (known != null && known != actor && !known.equals(actor)) {
            throw new InvalidValueException(
                    "Dossier", "actors", "one id means one actor", "two that differ, with the id " + actor.id());
        }
    }
}
