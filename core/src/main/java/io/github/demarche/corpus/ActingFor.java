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
 * The actors for which a party acts at a date: itself, its state, the organizations that contain it, those whose office
 * it holds, and those on whose behalf it speaks. {@code Dossier.byOnBehalfOf} asks the same question in the other
 * direction, and a test compares the two.
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
            // If an office is named, the person acts in that office, regardless of any others.
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
