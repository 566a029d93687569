package io.github.demarche.dossier;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.time.Edtf;

/** Whether one actor acts for another at a date: as its organ, its official, a group with it or on its behalf. */
final class Affiliation {
    private Affiliation() {}

    static boolean actsFor(Party party, Actor whom, Edtf date) {
        if (party.onBehalfOf().stream().anyMatch(actor -> belongsTo(actor, whom, date))) {
            return true;
        }
        // The office that is named is the one in which the person acts, whatever others it has.
        return party.office().isPresent() && party.actor() instanceof Person
                ? party.actor().id().equals(whom.id())
                        || belongsTo(party.office().orElseThrow().organization(), whom, date)
                : belongsTo(party.actor(), whom, date)
                        || party.office()
                                .filter(office -> belongsTo(office.organization(), whom, date))
                                .isPresent();
    }

    /** Actors are made of others without cycles, and at most so deep as {@code Actor} allows. */
    static boolean belongsTo(Actor actor, Actor whom, Edtf date) {
        if (actor.id().equals(whom.id())) {
            return true;
        }
        if (actor instanceof Organization organization) {
            return organization
                            .organOf()
                            .filter(state -> belongsTo(state, whom, date))
                            .isPresent()
                    || organization
                            .parent()
                            .filter(parent -> belongsTo(parent, whom, date))
                            .isPresent();
        }
        if (actor instanceof Person person) {
            return person.offices().stream()
                    .filter(office -> office.mayBeHeldAt(date))
                    .anyMatch(office -> belongsTo(office.organization(), whom, date));
        }
        return actor instanceof Group group
                && group.members().stream().anyMatch(member -> belongsTo(member, whom, date));
    }
}
