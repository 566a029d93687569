package io.github.demarche.coding;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import java.util.List;
import java.util.stream.Stream;

/** For whom a party counts in event data: the state it acts for, or the outermost body where there is no state. */
final class EventActors {
    private EventActors() {}

    /** The actors for which parties count, each once, in their order. */
    static List<Actor> of(List<Party> parties) {
        return parties.stream().flatMap(EventActors::of).distinct().toList();
    }

    private static Stream<Actor> of(Party party) {
        if (!party.onBehalfOf().isEmpty()) {
            return party.onBehalfOf().stream().flatMap(EventActors::of);
        }
        return party.office().map(office -> of(office.organization())).orElseGet(() -> of(party.actor()));
    }

    private static Stream<Actor> of(Actor actor) {
        if (actor instanceof Organization organization) {
            if (organization.state().isPresent()) {
                return Stream.of(organization.state().get());
            }
            return organization.parent().map(EventActors::of).orElseGet(() -> Stream.of(organization));
        }
        if (actor instanceof Person person) {
            List<Actor> served = person.offices().stream()
                    .filter(office -> office.until().isEmpty())
                    .flatMap(office -> of(office.organization()))
                    .distinct()
                    .toList();
            // Of two masters, which one is spoken for is not known.
            return Stream.of(served.size() == 1 ? served.get(0) : person);
        }
        // Event data has no compound actors: "the United States and France accused" is an event of each.
        return actor instanceof Group group && !group.members().isEmpty()
                ? group.members().stream().flatMap(EventActors::of)
                : Stream.of(actor);
    }
}
