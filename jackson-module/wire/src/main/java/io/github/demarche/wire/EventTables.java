package io.github.demarche.wire;

import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventStatus;

/** The tables of the package {@code event}. */
final class EventTables {
    static final Codec<EventStatus> STATUS = EnumCodec.of(EventStatus.class);

    static final Shape<Event, Event.Builder> EVENT_TABLE = Shape.of("Event", Event::builder, Event.Builder::build)
            .required("id", Scalars.SLUG, Event::id, Event.Builder::id, "The id, a lower-case slug.")
            .required("status", STATUS, Event::status, Event.Builder::status, "Whether it has happened.")
            .required("description", TextTables.TEXT, Event::description, Event.Builder::description, "What it is.")
            .list(
                    "participants",
                    ActorTables.ACTOR,
                    Event::participants,
                    Event.Builder::addParticipant,
                    "Who takes part.")
            .optional("place", TextTables.TEXT, Event::place, Event.Builder::place, "Where it takes place.")
            .optional("time", TextTables.DATING, Event::time, Event.Builder::time, "When it takes place.")
            .optional(
                    "partOf", Scalars.SLUG, Event::partOf, Event.Builder::partOf, "The id of the event it is part of.")
            .extensions(Event::extensions, Event.Builder::putExtension);

    /** Events: by their ids in a dossier, in full elsewhere. */
    static final Referable<Event> EVENT =
            new Referable<>("event", EVENT_TABLE, Event::id, definitions -> definitions.events());

    /** The entries of the table of events. */
    static final Codec<Event> DEFINED_EVENT = EVENT.inTable();

    static final Shape<EventCode, EventCode.Builder> CODE = Shape.of(
                    "EventCode", EventCode::builder, EventCode.Builder::build)
            .required("scheme", Scalars.WORDS, EventCode::scheme, EventCode.Builder::scheme, "The ontology.")
            .required("edition", Scalars.WORDS, EventCode::edition, EventCode.Builder::edition, "Its edition.")
            .required("code", Scalars.WORDS, EventCode::code, EventCode.Builder::code, "The code.")
            .optional("mode", Scalars.WORDS, EventCode::mode, EventCode.Builder::mode, "The mode, where it has one.");

    private EventTables() {}
}
