package io.github.demarche.corpus;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.time.Edtf;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * For whom a party acts at a date: itself, its state, what it is a part of, those in whose office it is, and those on whose behalf
 * it speaks. {@code Dossier.byOnBehalfOf} asks the same the other way round, and a test holds the two together.
 */
final class ActingFor {
    private final Edtf date;
    private final Map<String, Actor> found = new LinkedHashMap<>();

    private ActingFor(Edtf date) {
        this.date = date;
    }

    static Collection<Actor> of(Party party, Edtf date) {
        ActingFor all = new ActingFor(date);
        party.onBehalfOf().forEach(all::add);
        Optional<Office> office = party.office();
        office.ifPresent(all::add);
        if (office.isPresent() && party.actor() instanceof Person) {
            // The office that is named is the one in which the person acts, whatever others it has.
            all.found.putIfAbsent(party.actor().id(), party.actor());
        } else {
            all.add(party.actor());
        }
        return all.found.values();
    }

    private void add(Office office) {
        if (office.mayBeHeldAt(date)) {
            add(office.organization());
        }
    }

    private void add(Actor actor) {
        if (found.putIfAbsent(actor.id(), actor) != null) {
            return;
        }
        if (actor instanceof Organization organization) {
            organization.organOf().ifPresent(this::add);
            organization.parent().ifPresent(this::add);
        } else if (actor instanceof Person person) {
            person.offices().forEach(this::add);
        } else if (actor instanceof Group group) {
            group.members().forEach(this::add);
        }
    }
}
