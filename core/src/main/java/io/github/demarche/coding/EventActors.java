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

/**
 * The actor for which a party counts in event data at a date: the state it acts for, or the outermost organization if
 * there is no state.
 */
final class EventActors {
    private final Edtf date;
    /** The actors for which each actor counts, keyed by identity, because two groups may have the same members. */
    private final IdentityHashMap<Actor, Set<Actor>> known = new IdentityHashMap<>();

    EventActors(Edtf date) {
        this.date = date;
    }

    /** The actors for which parties count, each once, in order, with the parties that count for it. */
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
            // A former minister does not speak for a ministry.
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

    /** Event data has no compound actors: "the United States and France accused" is an event for each of them. */
    private Set<Actor> members(Group group) {
        Set<Actor> members = new LinkedHashSet<>();
        group.members().forEach(it -> members.addAll(of(it)));
        return members.isEmpty() ? Set.of(group) : Collections.unmodifiableSet(members);
    }

    /** Event data cannot name an unidentified actor. */
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
        // With two principals, it is not known for which one the person speaks.
        return masters.size() == 1 ? masters.get(0) : person;
    }

    private static boolean isAtHomeInOneOf(Set<Actor> states, Actor actor) {
        return actor instanceof Organization organization
                && organization.state().filter(states::contains).isPresent();
    }
}
