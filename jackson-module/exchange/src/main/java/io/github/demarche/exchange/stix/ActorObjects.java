package io.github.demarche.exchange.stix;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.exchange.internal.Concluded;
import io.github.demarche.exchange.internal.Names;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.node.ObjectNode;

/** Actors as identities, states with their location, posts as relationships. */
final class ActorObjects {
    private static final Set<OrganizationKind> OF_STATES = Set.of(
            OrganizationKind.MINISTRY,
            OrganizationKind.PRESIDENCY,
            OrganizationKind.AGENCY,
            OrganizationKind.DIPLOMATIC_MISSION,
            OrganizationKind.PARLIAMENT,
            OrganizationKind.COURT,
            OrganizationKind.ARMED_FORCES,
            OrganizationKind.POLICE);

    private final StixObjects objects;
    private final Consumer<ObjectNode> bundle;

    ActorObjects(StixObjects objects, Consumer<ObjectNode> bundle) {
        this.objects = objects;
        this.bundle = bundle;
    }

    void add(Actor actor) {
        ObjectNode identity = objects.object(objects.identity(actor))
                .put("name", StixObjects.words(actor.name()))
                .put("identity_class", identityClass(actor))
                .put("lang", StixObjects.language(actor.name()));
        sector(actor).ifPresent(it -> identity.putArray("sectors").add(it));
        actor.identifiers().forEach(it -> StixObjects.reference(identity, it));
        if (Concluded.is(actor.identifiedBy())) {
            identity.put(
                    "description",
                    "identified: " + actor.identifiedBy().map(Names::token).orElseThrow());
        }
        bundle.accept(identity);
        if (actor instanceof State state) {
            state.alpha2().ifPresent(it -> location(state, it));
        } else if (actor instanceof Person person) {
            for (int i = 0; i < person.offices().size(); i++) {
                office(person, person.offices().get(i), i);
            }
        }
    }

    private static String identityClass(Actor actor) {
        if (actor instanceof Person) {
            return "individual";
        }
        if (actor instanceof Group) {
            return "group";
        }
        return actor instanceof State || actor instanceof Organization ? "organization" : "unknown";
    }

    private static Optional<String> sector(Actor actor) {
        if (actor instanceof State) {
            return Optional.of("government-national");
        }
        if (actor instanceof Organization organization) {
            return OF_STATES.contains(organization.kind())
                    ? Optional.of("government-national")
                    : Optional.of("communications")
                            .filter(it -> organization.kind().equals(OrganizationKind.NEWS_OUTLET));
        }
        return Optional.empty();
    }

    private void location(State state, String alpha2) {
        ObjectNode location = objects.object(objects.id("location", "actor/" + state.id()))
                .put("name", StixObjects.words(state.name()))
                .put("country", alpha2);
        bundle.accept(location);
        bundle.accept(objects.object(objects.id("relationship", "located-at/" + state.id()))
                .put("relationship_type", "located-at")
                .put("source_ref", objects.identity(state))
                .put("target_ref", location.path("id").asString()));
    }

    /** STIX has no word for a post. */
    private void office(Person person, Office office, int index) {
        ObjectNode relationship = objects.object(objects.id("relationship", "office/" + person.id() + "/" + index))
                .put("relationship_type", "related-to")
                .put(
                        "description",
                        (office.former() ? "former " : "")
                                + StixObjects.words(office.title())
                                + office.since().map(it -> ", since " + it).orElse("")
                                + office.until().map(it -> ", until " + it).orElse(""))
                .put("source_ref", objects.identity(person))
                .put("target_ref", objects.identity(office.organization()));
        bundle.accept(relationship);
    }
}
