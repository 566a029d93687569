package io.github.demarche.wire;

import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventStatus;

/** The tables of the package {@code event}. */
final class EventTables {
    static final EnumCodec<EventStatus> STATUS = EnumCodec.of(EventStatus.class);

    static final Shape<Event, Event.Builder> EVENT_TABLE = Shape.of("Event", Event::builder, Event.Builder::build)
            .required(
                    "id",
                    Scalars.SLUG,
                    (out, it) -> out.required(Scalars.SLUG, it.id()),
                    (b, in) -> b.id(Scalars.SLUG.read(in)),
                    "The id, a lower-case slug.")
            .required(
                    "status",
                    STATUS,
                    (out, it) -> out.required(STATUS, it.status()),
                    (b, in) -> b.status(STATUS.read(in)),
                    "Whether it has happened.")
            .required(
                    "description",
                    TextTables.TEXT,
                    (out, it) -> out.required(TextTables.TEXT, it.description()),
                    (b, in) -> b.description(TextTables.TEXT.read(in)),
                    "What it is.")
            .list(
                    "participants",
                    ActorTables.ACTOR,
                    (out, it) -> out.list(ActorTables.ACTOR, it.participants()),
                    (b, in) -> b.addParticipant(ActorTables.ACTOR.read(in)),
                    "Who takes part.")
            .optional(
                    "place",
                    TextTables.TEXT,
                    (out, it) -> out.optional(TextTables.TEXT, it.place()),
                    (b, in) -> b.place(TextTables.TEXT.read(in)),
                    "Where it takes place.")
            .optional(
                    "time",
                    TextTables.DATING,
                    (out, it) -> out.optional(TextTables.DATING, it.time()),
                    (b, in) -> b.time(TextTables.DATING.read(in)),
                    "When it takes place.")
            .optional(
                    "partOf",
                    Scalars.SLUG,
                    (out, it) -> out.optional(Scalars.SLUG, it.partOf()),
                    (b, in) -> b.partOf(Scalars.SLUG.read(in)),
                    "The id of the event it is part of.")
            .extensions(Event::extensions, Event.Builder::putExtension);

    /** Events: by their ids in a dossier, in full elsewhere. */
    static final Referable<Event> EVENT =
            new Referable<>("event", EVENT_TABLE, Event::id, definitions -> definitions.events());

    /** The entries of the table of events. */
    static final Codec<Event> DEFINED_EVENT = EVENT.inTable();

    static final Shape<EventCode, EventCode.Builder> CODE = Shape.of(
                    "EventCode", EventCode::builder, EventCode.Builder::build)
            .required(
                    "scheme",
                    Scalars.FEW,
                    (out, it) -> out.required(Scalars.FEW, it.scheme()),
                    (b, in) -> b.scheme(Scalars.FEW.read(in)),
                    "The ontology.")
            .required(
                    "edition",
                    Scalars.FEW,
                    (out, it) -> out.required(Scalars.FEW, it.edition()),
                    (b, in) -> b.edition(Scalars.FEW.read(in)),
                    "Its edition.")
            .required(
                    "code",
                    Scalars.FEW,
                    (out, it) -> out.required(Scalars.FEW, it.code()),
                    (b, in) -> b.code(Scalars.FEW.read(in)),
                    "The code.")
            .optional(
                    "mode",
                    Scalars.FEW,
                    (out, it) -> out.optional(Scalars.FEW, it.mode()),
                    (b, in) -> b.mode(Scalars.FEW.read(in)),
                    "The mode, where it has one.");

    private EventTables() {}
}
