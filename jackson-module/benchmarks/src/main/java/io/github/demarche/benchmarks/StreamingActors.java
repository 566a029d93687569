package io.github.demarche.benchmarks;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorBuilder;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamReadException;

/** Reads actors, whose type comes first. */
final class StreamingActors {
    private final JsonParser parser;
    private final StreamingParts parts;

    StreamingActors(JsonParser parser, StreamingParts parts) {
        this.parser = parser;
        this.parts = parts;
    }

    Actor actor() {
        ActorBuilder<?> to = builder();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "id" -> to.id(parts.string());
                case "name" -> to.name(parts.text());
                case "identifiers" -> to.identifiers(parts.list(this::identifier));
                case "identifiedBy" -> to.identifiedBy(Spellings.BASIS.read(parser));
                default -> own(to, name);
            }
        }
        return to.build();
    }

    private ActorBuilder<?> builder() {
        if (!"type".equals(parser.nextName())) {
            throw new StreamReadException(parser, "the type of the actor expected");
        }
        parser.nextToken();
        String type = parts.string();
        return switch (type) {
            case "state" -> State.builder();
            case "organization" -> Organization.builder();
            case "person" -> Person.builder();
            case "group" -> Group.builder();
            default -> throw new StreamReadException(parser, "no such type of actor: " + type);
        };
    }

    private void own(ActorBuilder<?> to, String name) {
        if (to instanceof State.Builder state && name.equals("code")) {
            state.code(parts.string());
        } else if (to instanceof Person.Builder person && name.equals("offices")) {
            person.offices(parts.list(parts::office));
        } else if (to instanceof Group.Builder group && name.equals("members")) {
            group.members(parts.list(parts::knownActor));
        } else if (to instanceof Group.Builder group && name.equals("size")) {
            group.size(parser.getIntValue());
        } else if (to instanceof Organization.Builder organization) {
            switch (name) {
                case "kind" -> organization.kind(OrganizationKind.of(parts.string()));
                case "state" -> organization.state((State) parts.knownActor());
                case "parent" -> organization.parent((Organization) parts.knownActor());
                default -> organization.putExtension(name, RawValue.text(parts.string()));
            }
        } else {
            to.putExtension(name, RawValue.text(parts.string()));
        }
    }

    private Identifier identifier() {
        String scheme = "";
        String value = "";
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "scheme" -> scheme = parts.string();
                case "value" -> value = parts.string();
                default -> parser.skipChildren();
            }
        }
        return Identifier.of(scheme, value);
    }
}
