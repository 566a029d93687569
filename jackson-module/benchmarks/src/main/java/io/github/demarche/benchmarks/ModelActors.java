package io.github.demarche.benchmarks;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorBuilder;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.benchmarks.records.ActorRecords.ActorRecord;
import io.github.demarche.benchmarks.records.ActorRecords.GroupRecord;
import io.github.demarche.benchmarks.records.ActorRecords.IdentifierRecord;
import io.github.demarche.benchmarks.records.ActorRecords.OrganizationRecord;
import io.github.demarche.benchmarks.records.ActorRecords.PersonRecord;
import io.github.demarche.benchmarks.records.ActorRecords.StateRecord;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Actors of the model from records. */
final class ModelActors {
    private final Map<String, Actor> known;
    private final ModelParts parts;

    ModelActors(Map<String, Actor> known, ModelParts parts) {
        this.known = known;
        this.parts = parts;
    }

    Actor actor(ActorRecord from) {
        if (from instanceof StateRecord it) {
            return state(it);
        }
        if (from instanceof OrganizationRecord it) {
            return organization(it);
        }
        return from instanceof PersonRecord it ? person(it) : group((GroupRecord) from);
    }

    private static State state(StateRecord from) {
        State.Builder to = State.builder().id(from.id()).code(from.code()).name(Text.from(from.name()));
        return shared(to, from.identifiers(), from.identifiedBy(), from.extensions())
                .build();
    }

    private Organization organization(OrganizationRecord from) {
        Organization.Builder to = Organization.builder()
                .id(from.id())
                .name(Text.from(from.name()))
                .kind(from.kind());
        Lists.set(from.state(), id -> to.state((State) ModelParts.known(known, id)));
        Lists.set(from.parent(), id -> to.parent((Organization) ModelParts.known(known, id)));
        return shared(to, from.identifiers(), from.identifiedBy(), from.extensions())
                .build();
    }

    private Person person(PersonRecord from) {
        Person.Builder to = Person.builder().id(from.id()).name(Text.from(from.name()));
        Lists.each(from.offices(), office -> to.addOffice(parts.office(office)));
        return shared(to, from.identifiers(), from.identifiedBy(), from.extensions())
                .build();
    }

    private Group group(GroupRecord from) {
        Group.Builder to = Group.builder().id(from.id()).name(Text.from(from.name()));
        Lists.each(from.members(), id -> to.addMember(ModelParts.known(known, id)));
        Lists.set(from.size(), it -> to.size(it));
        return shared(to, from.identifiers(), from.identifiedBy(), from.extensions())
                .build();
    }

    private static <B extends ActorBuilder<B>> B shared(
            B to,
            @Nullable List<IdentifierRecord> identifiers,
            @Nullable Basis identifiedBy,
            @Nullable Map<String, JsonNode> extensions) {
        Lists.each(identifiers, it -> to.addIdentifier(Identifier.of(it.scheme(), it.value())));
        Lists.set(identifiedBy, to::identifiedBy);
        Lists.each(extensions, (name, value) -> to.putExtension(name, RecordsToModel.raw(value)));
        return to;
    }
}
