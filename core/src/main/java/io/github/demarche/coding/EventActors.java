package io.github.demarche.coding;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.stream.Stream;

/** For whom a party counts in event data at a date: the state it acts for, or the outermost body where there is no state. */
final class EventActors {
    private final Edtf date;

    EventActors(Edtf date) {
        this.date = date;
    }

    /** The actors for which parties count, each once, in their order. */
    List<Actor> of(List<Party> parties) {
        return parties.stream().flatMap(this::of).distinct().toList();
    }

    private Stream<Actor> of(Party party) {
        if (!party.onBehalfOf().isEmpty()) {
            return party.onBehalfOf().stream().flatMap(this::of);
        }
        return party.office().map(office -> of(office.organization())).orElseGet(() -> of(party.actor()));
    }

    private Stream<Actor> of(Actor actor) {
        if (actor instanceof Organization organization) {
            if (organization.organOf().isPresent()) {
                return Stream.of(organization.organOf().get());
            }
            return organization.parent().map(this::of).orElseGet(() -> Stream.of(organization));
        }
        if (actor instanceof Person person) {
            return Stream.of(of(person));
        }
        // Event data has no compound actors: "the United States and France accused" is an event of each.
        return actor instanceof Group group && !group.members().isEmpty()
                ? group.members().stream().flatMap(this::of)
                : Stream.of(actor);
    }

    private Actor of(Person person) {
        List<Actor> served = person.offices().stream()
                .filter(office -> office.mayBeHeldAt(date))
                .flatMap(office -> of(office.organization()))
                .distinct()
                .toList();
        // A chancellor who leads a party speaks for the state.
        List<Actor> masters =
                served.stream().filter(it -> !isAtHomeInOneOf(served, it)).toList();
        // Of two masters, which one is spoken for is not known.
        return masters.size() == 1 ? masters.get(0) : person;
    }

    private static boolean isAtHomeInOneOf(List<Actor> states, Actor actor) {
        return actor instanceof Organization organization
                && organization.state().filter(states::contains).isPresent();
    }
}
