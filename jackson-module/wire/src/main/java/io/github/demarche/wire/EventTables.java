package io.github.demarche.wire;

import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventStatus;

/** The tables of the package {@code event}. */
final class EventTables {
    static final EnumCodec<EventStatus> STATUS = EnumCodec.of(EventStatus.class);

    static final Shape<Event, Event.Builder> EVENT_TABLE = Shape.of("Event", Event::builder, Event.Builder::build)
            .required("id", Scalars.SLUG, (b, in) -> b.id(Scalars.SLUG.read(in)), "The id, a lower-case slug.")
            .required("status", STATUS, (b, in) -> b.status(STATUS.read(in)), "Whether it has happened.")
            .required("description", TextTables.TEXT, (b, in) -> b.description(TextTables.TEXT.read(in)), "What it is.")
            .list(
                    "participants",
                    ActorTables.ACTOR,
                    (b, in) -> b.addParticipant(ActorTables.ACTOR.read(in)),
                    "Who takes part.")
            .optional("place", TextTables.TEXT, (b, in) -> b.place(TextTables.TEXT.read(in)), "Where it takes place.")
            .optional("time", TextTables.DATING, (b, in) -> b.time(TextTables.DATING.read(in)), "When it takes place.")
            .optional(
                    "partOf",
                    Scalars.SLUG,
                    (b, in) -> b.partOf(Scalars.SLUG.read(in)),
                    "The id of the event it is part of.")
            .written((it, out) -> out.required(Scalars.SLUG, it.id())
                    .required(STATUS, it.status())
                    .required(TextTables.TEXT, it.description())
                    .list(ActorTables.ACTOR, it.participants())
                    .optional(TextTables.TEXT, it.place())
                    .optional(TextTables.DATING, it.time())
                    .optional(Scalars.SLUG, it.partOf()))
            .extensions(Event::extensions, Event.Builder::putExtension);

    /** Events: by their ids in a dossier, in full elsewhere. */
    static final Referable<Event> EVENT =
            new Referable<>("event", EVENT_TABLE, Event::id, definitions -> definitions.events());

    /** The entries of the table of events. */
    static final Codec<Event> DEFINED_EVENT = EVENT.inTable();

    static final Shape<EventCode, EventCode.Builder> CODE = Shape.of(
                    "EventCode", EventCode::builder, EventCode.Builder::build)
            .required("scheme", Scalars.FEW, (b, in) -> b.scheme(Scalars.FEW.read(in)), "The ontology.")
            .required("edition", Scalars.FEW, (b, in) -> b.edition(Scalars.FEW.read(in)), "Its edition.")
            .required("code", Scalars.FEW, (b, in) -> b.code(Scalars.FEW.read(in)), "The code.")
            .optional("mode", Scalars.FEW, (b, in) -> b.mode(Scalars.FEW.read(in)), "The mode, where it has one.")
            .written((it, out) -> out.required(Scalars.FEW, it.scheme())
                    .required(Scalars.FEW, it.edition())
                    .required(Scalars.FEW, it.code())
                    .optional(Scalars.FEW, it.mode()));

    private EventTables() {}
}
