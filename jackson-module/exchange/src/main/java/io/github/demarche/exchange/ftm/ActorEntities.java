package io.github.demarche.exchange.ftm;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Dates;
import io.github.demarche.exchange.internal.Names;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Actors as entities, with the posts that persons hold and the members of groups. */
final class ActorEntities {
    private static final Map<OrganizationKind, String> TOPICS = Map.of(
            OrganizationKind.MINISTRY, "gov.national",
            OrganizationKind.PRESIDENCY, "gov.executive",
            OrganizationKind.AGENCY, "gov",
            OrganizationKind.DIPLOMATIC_MISSION, "gov",
            OrganizationKind.PARLIAMENT, "gov.legislative",
            OrganizationKind.COURT, "gov.judicial",
            OrganizationKind.ARMED_FORCES, "mil",
            OrganizationKind.POLICE, "gov.security",
            OrganizationKind.INTERGOVERNMENTAL_BODY, "gov.igo",
            OrganizationKind.PARTY, "pol.party");
    private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,30}");

    private final EntityIds ids;
    private final Consumer<LeftOut> leftOut;
    private final List<Entity> entities = new ArrayList<>();

    ActorEntities(EntityIds ids, Consumer<LeftOut> leftOut) {
        this.ids = ids;
        this.leftOut = leftOut;
    }

    List<Entity> of(Actor actor) {
        entities.clear();
        if (actor instanceof State state) {
            entity(state, "PublicBody").add("country", Countries.code(state)).add("topics", "gov.national");
        } else if (actor instanceof Organization organization) {
            organization(organization);
        } else if (actor instanceof Group group) {
            group(group);
        } else if (actor instanceof Person person) {
            person(person);
        } else {
            entity(actor, "LegalEntity").add("notes", "not identified in the article");
        }
        return List.copyOf(entities);
    }

    private Entity entity(Actor actor, String schema) {
        Entity entity = entity(ids.actor(actor), schema, actor);
        entity.add("name", "", actor.name());
        for (Identifier identifier : actor.identifiers()) {
            boolean isWikidata = identifier.scheme().equals("wikidata")
                    && WIKIDATA.matcher(identifier.value()).matches();
            if (isWikidata) {
                entity.add("wikidataId", identifier.value());
            } else {
                entity.add("keywords", identifier.scheme() + ":" + identifier.value());
            }
        }
        if (Concluded.is(actor.identifiedBy())) {
            entity.add(
                    "notes",
                    "identified: " + actor.identifiedBy().map(Names::token).orElseThrow());
        }
        return entity;
    }

    private Entity entity(String id, String schema, Actor actor) {
        Entity entity = new Entity(id, schema, LeftOut.Subject.ACTOR, actor.id(), leftOut);
        entities.add(entity);
        return entity;
    }

    private void organization(Organization organization) {
        Optional<String> topic = Optional.ofNullable(TOPICS.get(organization.kind()));
        entity(organization, schema(organization.kind(), topic))
                .add("country", organization.state().flatMap(Countries::code))
                .add("topics", topic);
    }

    private static String schema(OrganizationKind kind, Optional<String> topic) {
        if (kind.equals(OrganizationKind.COMPANY)) {
            return "Company";
        }
        boolean isPublic = topic.isPresent()
                && !kind.equals(OrganizationKind.INTERGOVERNMENTAL_BODY)
                && !kind.equals(OrganizationKind.PARTY);
        return isPublic ? "PublicBody" : "Organization";
    }

    private void group(Group group) {
        // Only an organization has members.
        Entity entity = entity(group, group.members().isEmpty() ? "LegalEntity" : "Organization");
        group.size().ifPresent(it -> entity.add("notes", "size: " + it));
        for (Actor member : group.members()) {
            entity(ids.of("membership", group.id(), member.id()), "Membership", group)
                    .add("member", ids.actor(member))
                    .add("organization", entity.id())
                    .add("role", "member");
        }
    }

    private void person(Person person) {
        Entity entity = entity(person, "Person");
        for (int i = 0; i < person.offices().size(); i++) {
            Office office = person.offices().get(i);
            entity.add("position", "", office.title());
            office(person, office, i);
        }
    }

    private void office(Person person, Office office, int index) {
        Actor organization = office.organization();
        Entity post = entity(ids.of("position", person.id(), index), "Position", person);
        office.title()
                .toMap()
                .forEach((language, title) -> post.add(
                        "name", title + ", " + organization.name().any(language, "en"), Languages.code(language)));
        if (organization instanceof Organization body) {
            post.add("organization", ids.actor(body))
                    .add("country", body.state().flatMap(Countries::code));
        } else if (organization instanceof State state) {
            post.add("country", Countries.code(state));
        }
        Entity occupancy = entity(ids.of("occupancy", person.id(), index), "Occupancy", person)
                .add("holder", ids.actor(person))
                .add("post", post.id())
                .add("startDate", office.since().flatMap(Dates::plain))
                .add("endDate", office.until().flatMap(Dates::plain));
        date(occupancy, "since", office.since());
        date(occupancy, "until", office.until());
        if (office.former()) {
            occupancy.add("status", "ended");
        }
    }

    /** A date that FollowTheMoney has no place for is kept as words. */
    private static void date(Entity occupancy, String name, Optional<Edtf> date) {
        date.filter(it -> Dates.plain(it).isEmpty()).ifPresent(it -> occupancy.add("description", name + ": " + it));
    }
}
