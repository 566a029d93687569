package io.github.demarche.coding;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sector of parties at a date, if the kind of organization or the office decides it. */
final class Sectors {
    private static final Map<OrganizationKind, Sector> BY_KIND = Map.ofEntries(
            Map.entry(OrganizationKind.MINISTRY, Sector.GOV),
            Map.entry(OrganizationKind.PRESIDENCY, Sector.GOV),
            Map.entry(OrganizationKind.AGENCY, Sector.GOV),
            Map.entry(OrganizationKind.DIPLOMATIC_MISSION, Sector.GOV),
            Map.entry(OrganizationKind.PARLIAMENT, Sector.LEG),
            Map.entry(OrganizationKind.COURT, Sector.JUD),
            Map.entry(OrganizationKind.ARMED_FORCES, Sector.MIL),
            Map.entry(OrganizationKind.POLICE, Sector.COP),
            Map.entry(OrganizationKind.NGO, Sector.NGO),
            Map.entry(OrganizationKind.INTERGOVERNMENTAL_BODY, Sector.IGO),
            Map.entry(OrganizationKind.NEWS_OUTLET, Sector.MED),
            Map.entry(OrganizationKind.ARMED_GROUP, Sector.REB),
            Map.entry(OrganizationKind.COMPANY, Sector.BUS));

    private Sectors() {}

    /** The sector that all of them share; empty if one has none, or they differ. */
    static Optional<Sector> of(List<Party> parties, Edtf date) {
        return same(parties.stream().map(it -> of(it, date)).collect(Collectors.toSet()));
    }

    private static Optional<Sector> of(Party party, Edtf date) {
        if (party.office().isPresent()) {
            return of(party.office().get(), date);
        }
        Actor actor = party.actor();
        if (actor instanceof Organization organization) {
            return of(organization);
        }
        return actor instanceof Person person
                ? same(person.offices().stream()
                        .filter(it -> it.mayBeHeldAt(date))
                        .map(it -> of(it, date))
                        .collect(Collectors.toSet()))
                : Optional.empty();
    }

    private static Optional<Sector> of(Office office, Edtf date) {
        return office.mayBeHeldAt(date) && office.organization() instanceof Organization organization
                ? of(organization)
                : Optional.empty();
    }

    private static Optional<Sector> of(Organization organization) {
        Sector sector = BY_KIND.get(organization.kind());
        return sector == null ? organization.parent().flatMap(Sectors::of) : Optional.of(sector);
    }

    private static Optional<Sector> same(Set<Optional<Sector>> sectors) {
        return sectors.size() == 1 ? sectors.iterator().next() : Optional.empty();
    }
}
