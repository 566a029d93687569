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
    static final EnumCodec<OrganizationKind> ORGANIZATION_KIND = EnumCodec.of(OrganizationKind.class);

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
            .required("title", TextTables.TEXT, (b, in) -> b.title(TextTables.TEXT.read(in)), "The title of the post.")
            .required("organization", ACTOR, (b, in) -> b.organization(ACTOR.read(in)), "Whose post it is.")
            .optional("since", TextTables.EDTF, (b, in) -> b.since(TextTables.EDTF.read(in)), "Since when it is held.")
            .optional("until", TextTables.EDTF, (b, in) -> b.until(TextTables.EDTF.read(in)), "Until when it was held.")
            .written((it, out) -> out.required(TextTables.TEXT, it.title())
                    .required(ACTOR, it.organization())
                    .optional(TextTables.EDTF, it.since())
                    .optional(TextTables.EDTF, it.until()));

    static final Shape<State, State.Builder> STATE_TABLE = identified(actor("State", "state", State::builder)
            .defaulted(
                    "id", Ids.ACTOR, (b, in) -> b.id(Ids.ACTOR.read(in)), "The id; by default the code in lower case.")
            .required("code", STATE_CODE, (b, in) -> b.code(STATE_CODE.read(in)), "The ISO 3166-1 alpha-3 code.")
            .defaulted(
                    "name",
                    TextTables.TEXT,
                    (b, in) -> b.name(TextTables.TEXT.read(in)),
                    "The name; by default the usual one.")
            .written((it, out) -> out.required(Ids.ACTOR, it.id())
                    .required(STATE_CODE, it.code())
                    .required(TextTables.TEXT, it.name())));

    static final Shape<Organization, Organization.Builder> ORGANIZATION_TABLE = identified(named(
                    actor("Organization", "organization", Organization::builder))
            .required("kind", ORGANIZATION_KIND, (b, in) -> b.kind(ORGANIZATION_KIND.read(in)), "What sort it is.")
            .optional("state", STATE, (b, in) -> b.state(STATE.read(in)), "Whose organ it is.")
            .optional("parent", ORGANIZATION, (b, in) -> b.parent(ORGANIZATION.read(in)), "What it is part of.")
            .written((it, out) -> out.required(ORGANIZATION_KIND, it.kind())
                    .optional(STATE, it.state())
                    .optional(ORGANIZATION, it.parent())));

    static final Shape<Person, Person.Builder> PERSON_TABLE =
            identified(named(actor("Person", "person", Person::builder))
                    .list("offices", OFFICE, (b, in) -> b.addOffice(OFFICE.read(in)), "The posts the person holds.")
                    .written((it, out) -> out.list(OFFICE, it.offices())));

    static final Shape<Group, Group.Builder> GROUP_TABLE = identified(named(actor("Group", "group", Group::builder))
            .list("members", ACTOR, (b, in) -> b.addMember(ACTOR.read(in)), "The members that are known.")
            .written((it, out) -> out.list(ACTOR, it.members())));

    static final Shape<Party, Party.Builder> PARTY = Shape.of("Party", Party::builder, Party.Builder::build)
            .required("actor", ACTOR, (b, in) -> b.actor(ACTOR.read(in)), "Who it is.")
            .optional("office", OFFICE, (b, in) -> b.office(OFFICE.read(in)), "In which office.")
            .list("onBehalfOf", ACTOR, (b, in) -> b.addOnBehalfOf(ACTOR.read(in)), "For whom the actor speaks.")
            .optional(
                    "mention",
                    TextTables.PASSAGE,
                    (b, in) -> b.mention(TextTables.PASSAGE.read(in)),
                    "Where it is mentioned.")
            .optional(
                    "basis", TextTables.BASIS, (b, in) -> b.basis(TextTables.BASIS.read(in)), "How the role is known.")
            .written((it, out) -> out.required(ACTOR, it.actor())
                    .optional(OFFICE, it.office())
                    .list(ACTOR, it.onBehalfOf())
                    .optional(TextTables.PASSAGE, it.mention())
                    .optional(TextTables.BASIS, it.basis()));

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
        return Shape.<A, B>of(title, builder, Actor.Builder::build).tag(type, "The type of actor.");
    }

    private static <A extends Actor, B extends Actor.Builder<A, B>> Shape<A, B> named(Shape<A, B> shape) {
        return shape.required("id", Ids.ACTOR, (b, in) -> b.id(Ids.ACTOR.read(in)), "The id, a lower-case slug.")
                .required(
                        "name",
                        TextTables.TEXT,
                        (b, in) -> b.name(TextTables.TEXT.read(in)),
                        "The name or description.")
                .written((it, out) -> out.required(Ids.ACTOR, it.id()).required(TextTables.TEXT, it.name()));
    }

    private static <A extends Actor, B extends Actor.Builder<A, B>> Shape<A, B> identified(Shape<A, B> shape) {
        return shape.list(
                        "identifiers",
                        IDENTIFIER,
                        (b, in) -> b.addIdentifier(IDENTIFIER.read(in)),
                        "What the actor is called in other systems.")
                .optional(
                        "identifiedBy",
                        TextTables.BASIS,
                        (b, in) -> b.identifiedBy(TextTables.BASIS.read(in)),
                        "How it is known who this is.")
                .written((it, out) ->
                        out.list(IDENTIFIER, it.identifiers()).optional(TextTables.BASIS, it.identifiedBy()))
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
