package io.github.demarche.dossier;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.event.Event;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Visits all actors of a dossier and rebuilds it with others in their place.
 *
 * <p>Each actor and each event is replaced once and then found by its id, even if it occurs often.
 */
final class ActorMapping {
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Event> events = new HashMap<>();

    private ActorMapping() {}

    static Dossier map(Dossier dossier, UnaryOperator<Actor> change) {
        ActorMapping mapping = new ActorMapping();
        // The table lists the parts of each actor before the actor.
        for (Actor actor : dossier.actors()) {
            mapping.actors.put(actor.id(), Objects.requireNonNull(change.apply(mapping.withParts(actor))));
        }
        for (Event event : dossier.events()) {
            mapping.events.put(event.id(), mapping.withActors(event));
        }
        return dossier.toBuilder()
                .article(mapping.withActors(dossier.article()))
                .actors(mapping.actors(dossier.actors()))
                .events(mapping.events(dossier.events()))
                .statements(
                        dossier.statements().stream().map(mapping::withActors).toList())
                .build();
    }

    private Actor withParts(Actor actor) {
        if (actor instanceof Organization organization) {
            return organization.toBuilder()
                    .state(organization.state().map(state -> part(State.class, "state", state)))
                    .parent(organization.parent().map(parent -> part(Organization.class, "parent", parent)))
                    .build();
        }
        if (actor instanceof Person person) {
            return person.toBuilder()
                    .offices(person.offices().stream().map(this::withActors).toList())
                    .build();
        }
        if (actor instanceof Group group) {
            return group.toBuilder().members(actors(group.members())).build();
        }
        return actor;
    }

    private <A extends Actor> A part(Class<A> kind, String attribute, A before) {
        Actor after = actor(before);
        if (!kind.isInstance(after)) {
            throw new InvalidValueException(
                    "Organization",
                    attribute,
                    "an actor that is the " + attribute + " of an organization is replaced only by one of its kind",
                    after.id() + " for " + before.id());
        }
        return kind.cast(after);
    }

    private Statement withActors(Statement statement) {
        return statement.toBuilder()
                .speakers(parties(statement.speakers()))
                .addressees(parties(statement.addressees()))
                .targets(parties(statement.targets()))
                .quotations(
                        statement.quotations().stream().map(this::withActors).toList())
                .occasion(statement.occasion().map(this::event))
                .relays(statement.relays().stream().map(this::withActors).toList())
                .about(events(statement.about()))
                .build();
    }

    private Article withActors(Article article) {
        return article.toBuilder()
                .publisher(article.publisher().map(this::actor))
                .build();
    }

    private Event withActors(Event event) {
        return event.toBuilder().participants(actors(event.participants())).build();
    }

    private Quotation withActors(Quotation quotation) {
        return quotation.toBuilder().by(quotation.by().map(this::actor)).build();
    }

    private Relay withActors(Relay relay) {
        return relay.toBuilder().by(parties(relay.by())).build();
    }

    private Office withActors(Office office) {
        return office.toBuilder().organization(actor(office.organization())).build();
    }

    private List<Party> parties(List<Party> parties) {
        return parties.stream()
                .map(party -> party.toBuilder()
                        .actor(actor(party.actor()))
                        .office(party.office().map(this::withActors))
                        .onBehalfOf(actors(party.onBehalfOf()))
                        .build())
                .toList();
    }

    private List<Actor> actors(List<Actor> before) {
        return before.stream().map(this::actor).toList();
    }

    private List<Event> events(List<Event> before) {
        return before.stream().map(this::event).toList();
    }

    private Actor actor(Actor before) {
        return Objects.requireNonNull(actors.get(before.id()));
    }

    private Event event(Event before) {
        return Objects.requireNonNull(events.get(before.id()));
    }
}
