package io.github.demarche.wire.engine;

import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventFrames;
import io.github.demarche.event.EventStatus;

/** The tables of the package {@code event}. */
final class EventTables {
    static final EnumCodec<EventStatus> STATUS = EnumCodec.of(EventStatus.class);

    static final Shape<Event> EVENT_TABLE = Shape.of("Event", EventFrames.EVENT)
            .required("id", Scalars.SLUG, "The id, a lower-case slug.")
            .required("status", STATUS, "Whether it has happened.")
            .required("description", TextTables.TEXT, "What it is.")
            .list("participants", ActorTables.ACTOR, "The participants.")
            .optional("place", TextTables.TEXT, "The place.")
            .optional("time", TextTables.DATING, "The time.")
            .optional("partOf", Scalars.SLUG, "The id of the event it is part of.")
            .keepingUnknown();

    /** Events: by their ids in a dossier, in full elsewhere. */
    static final Referable<Event> EVENT =
            new Referable<>("Event", "event", EVENT_TABLE, Event::id, definitions -> definitions.events());

    /** The entries of the table of events. */
    static final Codec<Event> DEFINED_EVENT = EVENT.inTable();

    static final Shape<EventCode> CODE = Shape.of("EventCode", EventFrames.CODE)
            .required("scheme", Scalars.FEW, "The ontology.")
            .required("edition", Scalars.FEW, "Its edition.")
            .required("code", Scalars.FEW, "The code.")
            .optional("mode", Scalars.FEW, "The mode, if it has one.");

    private EventTables() {}
}
