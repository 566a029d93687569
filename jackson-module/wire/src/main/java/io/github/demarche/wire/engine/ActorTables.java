package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorFrames;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.actor.StateCodes;
import io.github.demarche.actor.Unidentified;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The tables of the package {@code actor}. */
final class ActorTables {
    static final VocabularyCodec<OrganizationKind> ORGANIZATION_KIND =
            VocabularyCodec.of(OrganizationKind.known(), OrganizationKind::of);

    static final Codec<String> STATE_CODE =
            Scalars.text(Function.identity(), Function.identity(), Map.of("enum", Schemas.texts(StateCodes.all())));

    /** Actors in full. */
    private static final Family<Actor> FAMILY = new Family<>("Actor");

    /** Actors: by their ids in a dossier, in full elsewhere. */
    static final Referable<Actor> ACTOR =
            new Referable<>("Actor", "actor", new Nested(), Actor::id, definitions -> definitions.actors());

    /** The entries of the table of actors. */
    static final Codec<Actor> DEFINED_ACTOR = ACTOR.inTable();

    static final Codec<State> STATE = new Narrowed<>(ACTOR, State.class);
    static final Codec<Organization> ORGANIZATION = new Narrowed<>(ACTOR, Organization.class);
    static final Codec<Person> PERSON = new Narrowed<>(ACTOR, Person.class);
    static final Codec<Group> GROUP = new Narrowed<>(ACTOR, Group.class);
    static final Codec<Unidentified> UNIDENTIFIED = new Narrowed<>(ACTOR, Unidentified.class);

    static final Shape<Identifier> IDENTIFIER = Shape.of("Identifier", ActorFrames.IDENTIFIER)
            .required("scheme", Scalars.SLUG, "The other system.")
            .required("value", Scalars.WORDS, "The identifier in it.");

    static final Shape<Office> OFFICE = Shape.of("Office", ActorFrames.OFFICE)
            .required("title", TextTables.TEXT, "The title of the post.")
            .required("organization", ACTOR, "The body it belongs to.")
            .optional("since", TextTables.EDTF, "When the person took it.")
            .optional("until", TextTables.EDTF, "When the person left it.")
            .optional("former", BooleanCodec.BOOLEAN, "Whether it is over since an unknown date; false by default.");

    private static final Line ID = new Line("id", true, Ids.ACTOR, "The id, a lower-case slug.");
    private static final Line NAME = new Line("name", true, TextTables.TEXT, "The name or description.");
    private static final List<Line> IDENTIFIED = List.of(
            new Line("identifiers", false, new ListCodec<>(IDENTIFIER), "The actor's identifiers in other systems."),
            new Line("identifiedBy", false, TextTables.BASIS, "How the identity is known."));

    static final Shape<Actor> STATE_TABLE = actor("State", "state")
            .optional("id", Ids.ACTOR, "The id; by default the code in lower case.")
            .required("code", STATE_CODE, "The ISO 3166-1 alpha-3 code.")
            .optional("name", TextTables.TEXT, "The name; by default the usual one.")
            .all(IDENTIFIED)
            .keepingUnknown();

    static final Shape<Actor> ORGANIZATION_TABLE = actor("Organization", "organization")
            .all(List.of(ID, NAME))
            .required("kind", ORGANIZATION_KIND, "Its kind.")
            .optional("state", STATE, "The state it belongs to or is in.")
            .optional("parent", ORGANIZATION, "What it is part of.")
            .all(IDENTIFIED)
            .keepingUnknown();

    static final Shape<Actor> PERSON_TABLE = actor("Person", "person")
            .all(List.of(ID, NAME))
            .list("offices", OFFICE, "The posts the person holds.")
            .all(IDENTIFIED)
            .keepingUnknown();

    static final Shape<Actor> GROUP_TABLE = actor("Group", "group")
            .all(List.of(ID, NAME))
            .list("members", ACTOR, "The known members.")
            .optional("size", NumberCodec.COUNT, "The number of all members, known and unknown.")
            .all(IDENTIFIED)
            .keepingUnknown();

    static final Shape<Actor> UNIDENTIFIED_TABLE = actor("Unidentified", "unidentified")
            .all(List.of(ID, NAME))
            .all(IDENTIFIED)
            .keepingUnknown();

    static final Shape<Party> PARTY = Shape.of("Party", ActorFrames.PARTY)
            .required("actor", ACTOR, "The actor.")
            .optional("office", OFFICE, "The office it acts in.")
            .list("onBehalfOf", ACTOR, "Those it speaks for.")
            .optional("mention", TextTables.PASSAGE, "Where it is mentioned.")
            .optional("basis", TextTables.BASIS, "How the role is known.");

    static {
        FAMILY.add("state", State.class, STATE_TABLE)
                .add("organization", Organization.class, ORGANIZATION_TABLE)
                .add("person", Person.class, PERSON_TABLE)
                .add("group", Group.class, GROUP_TABLE)
                .add("unidentified", Unidentified.class, UNIDENTIFIED_TABLE);
    }

    private ActorTables() {}

    static Family<Actor> family() {
        return FAMILY;
    }

    private static Shape<Actor> actor(String title, String type) {
        return Shape.of(title, ActorFrames.of(title))
                .constant(new Line(Family.TYPE, true, Scalars.constant(type), "The type of actor."), type);
    }

    /** Counts how deep actors are nested, so that none exceeds the depth of the model. */
    private static final class Nested extends Codec<Actor> {
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
