package io.github.demarche.exchange.schemaorg;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Dates;
import io.github.demarche.exchange.internal.Ids;
import io.github.demarche.exchange.internal.Names;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Actors as persons and organizations. */
final class ActorNodes {
    private static final Map<OrganizationKind, String> TYPES = Map.ofEntries(
            Map.entry(OrganizationKind.MINISTRY, "GovernmentOrganization"),
            Map.entry(OrganizationKind.PRESIDENCY, "GovernmentOrganization"),
            Map.entry(OrganizationKind.AGENCY, "GovernmentOrganization"),
            Map.entry(OrganizationKind.DIPLOMATIC_MISSION, "GovernmentOrganization"),
            Map.entry(OrganizationKind.PARLIAMENT, "GovernmentOrganization"),
            Map.entry(OrganizationKind.COURT, "GovernmentOrganization"),
            Map.entry(OrganizationKind.ARMED_FORCES, "GovernmentOrganization"),
            Map.entry(OrganizationKind.POLICE, "GovernmentOrganization"),
            Map.entry(OrganizationKind.NEWS_OUTLET, "NewsMediaOrganization"),
            Map.entry(OrganizationKind.PARTY, "PoliticalParty"),
            Map.entry(OrganizationKind.NGO, "NGO"),
            Map.entry(OrganizationKind.COMPANY, "Corporation"));

    private final Ids ids;

    ActorNodes(Ids ids) {
        this.ids = ids;
    }

    ObjectNode of(Actor actor) {
        ObjectNode node = Nodes.node(ids.actor(actor), type(actor));
        Nodes.name(node, actor);
        Nodes.identifiers(node, actor.identifiers());
        if (Concluded.is(actor.identifiedBy())) {
            node.put(
                    "disambiguatingDescription",
                    "identified: " + actor.identifiedBy().map(Names::token).orElseThrow());
        }
        if (actor instanceof State state) {
            // A country is a place, and a place does not speak.
            ObjectNode country = node.putObject("areaServed").put("@type", "Country");
            Nodes.name(country, state);
            country.set(
                    "identifier",
                    Nodes.node("PropertyValue")
                            .put("propertyID", "ISO 3166-1 alpha-3")
                            .put("value", state.code()));
        } else if (actor instanceof Organization organization) {
            organization.parent().ifPresent(it -> node.set("parentOrganization", Nodes.reference(ids.actor(it))));
        } else if (actor instanceof Group group) {
            Nodes.list(node, "member", group.members(), it -> Nodes.reference(ids.actor(it)));
        } else if (actor instanceof Person person) {
            Nodes.list(
                    node,
                    "worksFor",
                    person.offices().stream().filter(ActorNodes::isKnown).toList(),
                    this::office);
        }
        return node;
    }

    /** Whether schema.org can have the post: it knows none with a person. */
    static boolean isKnown(Office office) {
        return !(office.organization() instanceof Person);
    }

    private static String type(Actor actor) {
        if (actor instanceof State) {
            return "GovernmentOrganization";
        }
        if (actor instanceof Organization organization) {
            return TYPES.getOrDefault(organization.kind(), "Organization");
        }
        return actor instanceof Person ? "Person" : "Organization";
    }

    /** The post is a role between the person and the organization, which schema.org writes as the property twice. */
    private ObjectNode office(Office office) {
        ObjectNode role = Nodes.node("OrganizationRole");
        Nodes.text(role, "roleName", office.former() ? "former " : "", office.title());
        office.since().flatMap(Dates::plain).ifPresent(it -> role.put("startDate", it));
        office.until().flatMap(Dates::plain).ifPresent(it -> role.put("endDate", it));
        role.set("worksFor", Nodes.reference(ids.actor(office.organization())));
        return role;
    }
}
