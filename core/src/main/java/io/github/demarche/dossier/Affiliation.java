package io.github.demarche.dossier;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;

/** Whether one actor acts for another: as its organ, its official, a group with it or on its behalf. */
final class Affiliation {
    private Affiliation() {}

    static boolean actsFor(Party party, Actor whom) {
        if (party.onBehalfOf().stream().anyMatch(actor -> belongsTo(actor, whom))) {
            return true;
        }
        // The office that is named is the one in which the person acts, whatever others it has.
        return party.office().isPresent() && party.actor() instanceof Person
                ? party.actor().equals(whom)
                        || belongsTo(party.office().orElseThrow().organization(), whom)
                : belongsTo(party.actor(), whom)
                        || party.office()
                                .filter(office -> belongsTo(office.organization(), whom))
                                .isPresent();
    }

    /** Actors are made of others without cycles, and at most so deep as {@code Actor} allows. */
    static boolean belongsTo(Actor actor, Actor whom) {
        if (actor.equals(whom)) {
            return true;
        }
        if (actor instanceof Organization organization) {
            return organization.state().filter(state -> belongsTo(state, whom)).isPresent()
                    || organization
                            .parent()
                            .filter(parent -> belongsTo(parent, whom))
                            .isPresent();
        }
        if (actor instanceof Person person) {
            return person.offices().stream()
                    .filter(office -> office.until().isEmpty())
                    .anyMatch(office -> belongsTo(office.organization(), whom));
        }
        return actor instanceof Group group && group.members().stream().anyMatch(member -> belongsTo(member, whom));
    }
}
