package io.github.demarche.coding;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For whom a party counts in event data at a date: the state it acts for, or the outermost body where there is no state. */
final class EventActors {
    private final Edtf date;
    /** For whom each actor counts, by identity: a group may have the same members as another. */
    private final IdentityHashMap<Actor, Set<Actor>> known = new IdentityHashMap<>();

    EventActors(Edtf date) {
        this.date = date;
    }

    /** The actors for which parties count, each once, in their order, with the parties that count for it. */
    Map<Actor, List<Party>> of(List<Party> parties) {
        Map<Actor, List<Party>> counted = new LinkedHashMap<>();
        for (Party party : parties) {
            for (Actor actor : of(party)) {
                counted.computeIfAbsent(actor, it -> new ArrayList<>(1)).add(party);
            }
        }
        return counted;
    }

    private Set<Actor> of(Party party) {
        if (!party.onBehalfOf().isEmpty()) {
            Set<Actor> all = new LinkedHashSet<>();
            party.onBehalfOf().forEach(it -> all.addAll(of(it)));
            return all;
        }
        if (party.office().isPresent()) {
            Office office = party.office().get();
            // A former minister speaks for no ministry.
            return office.mayBeHeldAt(date) ? of(office.organization()) : itself(party.actor());
        }
        return of(party.actor());
    }

    private Set<Actor> of(Actor actor) {
        Set<Actor> found = known.get(actor);
        if (found == null) {
            found = find(actor);
            known.put(actor, found);
        }
        return found;
    }

    private Set<Actor> find(Actor actor) {
        if (actor instanceof Organization organization) {
            if (organization.organOf().isPresent()) {
                return Set.of(organization.organOf().get());
            }
            return organization.parent().map(this::of).orElseGet(() -> Set.of(organization));
        }
        if (actor instanceof Person person) {
            return Set.of(master(person));
        }
        return actor instanceof Group group ? members(group) : itself(actor);
    }

    /** Event data has no compound actors: "the United States and France accused" is an event of each. */
    private Set<Actor> members(Group group) {
        Set<Actor> members = new LinkedHashSet<>();
        group.members().forEach(it -> members.addAll(of(it)));
        return members.isEmpty() ? Set.of(group) : Collections.unmodifiableSet(members);
    }

    /** Who is not identified is nobody whom event data could name. */
    private static Set<Actor> itself(Actor actor) {
        return actor instanceof Unidentified ? Set.of() : Set.of(actor);
    }

    private Actor master(Person person) {
        Set<Actor> served = new LinkedHashSet<>();
        person.offices().stream()
                .filter(office -> office.mayBeHeldAt(date))
                .forEach(office -> served.addAll(of(office.organization())));
        // A chancellor who leads a party speaks for the state.
        List<Actor> masters =
                served.stream().filter(it -> !isAtHomeInOneOf(served, it)).toList();
        // Of two masters, which one is spoken for is not known.
        return masters.size() == 1 ? masters.get(0) : person;
    }

    private static boolean isAtHomeInOneOf(Set<Actor> states, Actor actor) {
        return actor instanceof Organization organization
                && organization.state().filter(states::contains).isPresent();
    }
}
