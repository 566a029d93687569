package io.github.demarche.dossier;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.time.Edtf;
import java.util.HashMap;
import java.util.Map;

/**
 * Those who act for an actor at a date: its organs, its officials, groups that include it, and those who speak on its
 * behalf.
 *
 * <p>It caches its answers, because many statements need the same ones. In a dossier an id means one actor.
 */
final class Affiliation {
    private final Actor whom;
    private final Map<Edtf, Map<String, Boolean>> known = new HashMap<>();

    Affiliation(Actor whom) {
        this.whom = whom;
    }

    boolean has(Party party, Edtf date) {
        Map<String, Boolean> answers = known.computeIfAbsent(date, it -> new HashMap<>());
        if (party.onBehalfOf().stream().anyMatch(actor -> has(actor, date, answers))) {
            return true;
        }
        boolean inOffice = party.office().isPresent() && has(party.office().get(), date, answers);
        // If an office is named, the person acts in that office, regardless of any others.
        return inOffice
                || (party.office().isPresent() && party.actor() instanceof Person
                        ? isWhom(party.actor())
                        : has(party.actor(), date, answers));
    }

    private boolean has(Office office, Edtf date, Map<String, Boolean> answers) {
        return office.mayBeHeldAt(date) && has(office.organization(), date, answers);
    }

    private boolean has(Actor actor, Edtf date, Map<String, Boolean> answers) {
        Boolean answer = answers.get(actor.id());
        if (answer == null) {
            answer = isWhom(actor) || isMadeOf(actor, date, answers);
            answers.put(actor.id(), answer);
        }
        return answer;
    }

    /** Actors are nested without cycles, and no deeper than {@code Actor} allows. */
    private boolean isMadeOf(Actor actor, Edtf date, Map<String, Boolean> answers) {
        if (actor instanceof Organization organization) {
            return organization
                            .organOf()
                            .filter(state -> has(state, date, answers))
                            .isPresent()
                    || organization
                            .parent()
                            .filter(parent -> has(parent, date, answers))
                            .isPresent();
        }
        if (actor instanceof Person person) {
            return person.offices().stream().anyMatch(office -> has(office, date, answers));
        }
        return actor instanceof Group group && group.members().stream().anyMatch(member -> has(member, date, answers));
    }

    private boolean isWhom(Actor actor) {
        return actor.id().equals(whom.id());
    }
}
