package io.github.demarche.wire;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.actor.StateCodes;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The tables of the package {@code actor}. */
final class ActorTables {
    static final Codec<OrganizationKind> ORGANIZATION_KIND = EnumCodec.of(OrganizationKind.class);

    private static final Codec<String> STATE_CODE =
            Scalars.text(Function.identity(), Function.identity(), Map.of("enum", Schemas.texts(StateCodes.all())));

    /** Actors in full. */
    private static final Family<Actor> FAMILY = new Family<>();

    /** Actors: by their ids in a dossier, in full elsewhere. */
    static final Referable<Actor> ACTOR =
            new Referable<>("actor", new Nested(), Actor::id, definitions -> definitions.actors());

    /** The entries of the table of actors. */
    static final Codec<Actor> DEFINED_ACTOR = ACTOR.inTable();

    static final Codec<State> STATE = new Narrowed<>(ACTOR, State.class);
    static final Codec<Organization> ORGANIZATION = new Narrowed<>(ACTOR, Organization.class);
    static final Codec<Person> PERSON = new Narrowed<>(ACTOR, Person.class);
    static final Codec<Group> GROUP = new Narrowed<>(ACTOR, Group.class);

    static final Shape<Identifier, Pair<String, String>> IDENTIFIER = Pair.shape(
            "Identifier",
            new Pair.Line<>("scheme", Scalars.SLUG, Identifier::scheme, "The other system."),
            new Pair.Line<>("value", Scalars.WORDS, Identifier::value, "The identifier there."),
            Identifier::of);

    static final Shape<Office, Office.Builder> OFFICE = Shape.of("Office", Office::builder, Office.Builder::build)
            .required("title", TextTables.TEXT, Office::title, Office.Builder::title, "The title of the post.")
            .required("organization", ACTOR, Office::organization, Office.Builder::organization, "Whose post it is.")
            .optional("since", TextTables.EDTF, Office::since, Office.Builder::since, "Since when it is held.")
            .optional("until", TextTables.EDTF, Office::until, Office.Builder::until, "Until when it was held.");

    static final Shape<State, State.Builder> STATE_TABLE = identified(actor("State", "state", State::builder)
            .defaulted("id", Ids.ACTOR, State::id, State.Builder::id, "The id; by default the code in lower case.")
            .required("code", STATE_CODE, State::code, State.Builder::code, "The ISO 3166-1 alpha-3 code.")
            .defaulted(
                    "name", TextTables.TEXT, State::name, State.Builder::name, "The name; by default the usual one."));

    static final Shape<Organization, Organization.Builder> ORGANIZATION_TABLE = identified(named(
                    actor("Organization", "organization", Organization::builder))
            .required("kind", ORGANIZATION_KIND, Organization::kind, Organization.Builder::kind, "What sort it is.")
            .optional("state", STATE, Organization::state, Organization.Builder::state, "Whose organ it is.")
            .optional(
                    "parent", ORGANIZATION, Organization::parent, Organization.Builder::parent, "What it is part of."));

    static final Shape<Person, Person.Builder> PERSON_TABLE = identified(named(
                    actor("Person", "person", Person::builder))
            .list("offices", OFFICE, Person::offices, Person.Builder::addOffice, "The posts the person holds."));

    static final Shape<Group, Group.Builder> GROUP_TABLE = identified(named(actor("Group", "group", Group::builder))
            .list("members", ACTOR, Group::members, Group.Builder::addMember, "The members that are known."));

    static final Shape<Party, Party.Builder> PARTY = Shape.of("Party", Party::builder, Party.Builder::build)
            .required("actor", ACTOR, Party::actor, Party.Builder::actor, "Who it is.")
            .optional("office", OFFICE, Party::office, Party.Builder::office, "In which office.")
            .list("onBehalfOf", ACTOR, Party::onBehalfOf, Party.Builder::addOnBehalfOf, "For whom the actor speaks.")
            .optional("mention", TextTables.PASSAGE, Party::mention, Party.Builder::mention, "Where it is mentioned.")
            .optional("basis", TextTables.BASIS, Party::basis, Party.Builder::basis, "How the role is known.");

    static {
        FAMILY.add("state", State.class, STATE_TABLE)
                .add("organization", Organization.class, ORGANIZATION_TABLE)
                .add("person", Person.class, PERSON_TABLE)
                .add("group", Group.class, GROUP_TABLE);
    }

    private ActorTables() {}

    static Family<Actor> family() {
        return FAMILY;
    }

    private static <A extends Actor, B extends Actor.Builder<A, B>> Shape<A, B> actor(
            String title, String type, Supplier<B> builder) {
        return Shape.<A, B>of(title, builder, Actor.Builder::build)
                .tag(Family.TYPE, Scalars.token(type), actor -> type, "The type of actor.");
    }

    private static <A extends Actor, B extends Actor.Builder<A, B>> Shape<A, B> named(Shape<A, B> shape) {
        return shape.required("id", Ids.ACTOR, Actor::id, Actor.Builder::id, "The id, a lower-case slug.")
                .required("name", TextTables.TEXT, Actor::name, Actor.Builder::name, "The name or description.");
    }

    private static <A extends Actor, B extends Actor.Builder<A, B>> Shape<A, B> identified(Shape<A, B> shape) {
        return shape.list(
                        "identifiers",
                        IDENTIFIER,
                        Actor::identifiers,
                        Actor.Builder::addIdentifier,
                        "What the actor is called in other systems.")
                .optional(
                        "identifiedBy",
                        TextTables.BASIS,
                        Actor::identifiedBy,
                        Actor.Builder::identifiedBy,
                        "How it is known who this is.")
                .extensions(Actor::extensions, Actor.Builder::putExtension);
    }

    /** Counts how deep actors stand in each other, so that none goes deeper than the model can. */
    private static final class Nested implements Codec<Actor> {
        @Override
        public Actor read(Input in) {
            in.enterActor();
            Actor actor = FAMILY.read(in);
            in.leaveActor();
            return actor;
        }

        @Override
        public void write(Actor value, Output out) {
            FAMILY.write(value, out);
        }

        @Override
        public RawValue schema(Schemas schemas) {
            return FAMILY.schema(schemas);
        }
    }
}
