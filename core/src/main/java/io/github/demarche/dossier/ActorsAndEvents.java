package io.github.demarche.dossier;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.event.Event;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actors and events of a dossier: those given and those that it refers to, one for each id. */
final class ActorsAndEvents {
    private static final String DOSSIER = "Dossier";
    /** The index of something outside a list. */
    private static final int NOWHERE = -1;
    /** Most statements have one relay at most. */
    private static final String FIRST_RELAY = "relays/0/by";

    private final Map<String, Entry> actors;
    private final Map<String, Event> events = new LinkedHashMap<>();
    /** Whether the dossier lists each of them once, the parts of an actor before it, as one that was read. */
    private boolean areAllGiven = true;

    /** The current place of the walk. It is kept in parts, because a pointer is needed only for an error. */
    private String list = "";

    private int index;
    private String property = "";
    private int position;

    /** An actor, and whether it is mentioned as a party anywhere. */
    private static final class Entry {
        private final Actor actor;
        /** Whether the source is said to name the actor. */
        private final boolean isStated;

        private boolean isMentioned;
        /** The first place where the actor is a party; empty if there is none, or if it does not matter. */
        private String party = "";

        private Entry(Actor actor) {
            this.actor = actor;
            this.isStated = actor.identifiedBy().filter(Basis.STATED::equals).isPresent();
        }
    }

    private ActorsAndEvents(int expected) {
        actors = new LinkedHashMap<>(2 * expected);
    }

    static ActorsAndEvents of(Dossier given) {
        ActorsAndEvents all = new ActorsAndEvents(given.actors().size());
        for (int i = 0; i < given.actors().size(); i++) {
            all.enter("actors", i);
            all.add(given.actors().get(i));
            all.areAllGiven &= all.actors.size() == i + 1;
        }
        if (given.article().publisher().isPresent()) {
            all.enter("article", NOWHERE);
            all.at("publisher", NOWHERE);
            all.add(given.article().publisher().get());
        }
        for (int i = 0; i < given.events().size(); i++) {
            all.enter("events", i);
            all.add(given.events().get(i));
            all.areAllGiven &= all.events.size() == i + 1;
        }
        for (int i = 0; i < given.statements().size(); i++) {
            all.enter("statements", i);
            all.add(given.statements().get(i));
        }
        all.areAllGiven &= all.actors.size() == given.actors().size()
                && all.events.size() == given.events().size();
        return all;
    }

    /** Whether the dossier was given all of them, in their order, as one that was read. */
    boolean areAllGiven() {
        return areAllGiven;
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

    /** Rejects an actor that is identified as STATED and is a party, but is never mentioned as one. */
    void checkMentions() {
        for (Entry entry : actors.values()) {
            if (!entry.party.isEmpty() && !entry.isMentioned) {
                throw new InvalidValueException(
                        DOSSIER,
                        entry.party + "/mention",
                        "an actor that is identified as STATED and is a party is mentioned as a party, and \""
                                + entry.actor.id() + "\" is not");
            }
        }
    }

    private void add(Statement statement) {
        addParties("speakers", statement.speakers());
        addParties("addressees", statement.addressees());
        addParties("targets", statement.targets());
        for (int i = 0; i < statement.quotations().size(); i++) {
            Optional<Actor> by = statement.quotations().get(i).by();
            if (by.isPresent()) {
                at("quotations", i);
                add(by.get());
            }
        }
        if (statement.occasion().isPresent()) {
            at("occasion", NOWHERE);
            add(statement.occasion().get());
        }
        List<Relay> relays = statement.relays();
        for (int i = 0; i < relays.size(); i++) {
            addParties(
                    i == 0 ? FIRST_RELAY : "relays/" + i + "/by", relays.get(i).by());
        }
        for (int i = 0; i < statement.about().size(); i++) {
            at("about", i);
            add(statement.about().get(i));
        }
    }

    private void addParties(String role, List<Party> all) {
        for (int i = 0; i < all.size(); i++) {
            Party party = all.get(i);
            at(role, i);
            Entry entry = add(party.actor());
            entry.isMentioned |= party.mention().isPresent();
            if (entry.party.isEmpty() && !entry.isMentioned && entry.isStated) {
                entry.party = pointer();
            }
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
            throw twice("one id means one event, and this one differs from another with the same id", event.id());
        }
    }

    private void addActors(List<Actor> all) {
        // Most of these lists are empty; this avoids allocating an iterator for each.
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i));
        }
    }

    /** The actors within an actor come before it, so that a reader of the table already knows them. */
    private Entry add(Actor actor) {
        Entry known = actors.get(actor.id());
        if (known == null) {
            addActors(actor.parts());
            Entry entry = new Entry(actor);
            known = actors.putIfAbsent(actor.id(), entry);
            if (known == null) {
                return entry;
            }
        }
        if (known.actor != actor && !known.actor.equals(actor)) {
            throw twice("one id means one actor, and this one differs from another with the same id", actor.id());
        }
        return known;
    }

    private void enter(String newList, int newIndex) {
        list = newList;
        index = newIndex;
        at("", NOWHERE);
    }

    private void at(String newProperty, int newPosition) {
        property = newProperty;
        position = newPosition;
    }

    private String pointer() {
        return '/' + list + step(index) + (property.isEmpty() ? "" : '/' + property) + step(position);
    }

    private static String step(int index) {
        return index == NOWHERE ? "" : "/" + index;
    }

    private InvalidValueException twice(String rule, String id) {
        return new InvalidValueException(DOSSIER, pointer(), rule, '"' + id + '"');
    }
}
