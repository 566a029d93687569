package io.github.demarche.arbitraries;

import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.event.EventStatus;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any events and codes of events, for properties in jqwik. */
public final class EventArbitraries {
    private EventArbitraries() {}

    /** {@return events, with and without participants, a place, a time and an event that contains them} */
    public static Arbitrary<Event> events() {
        return Combinators.combine(
                        ActorArbitraries.castDrafts(), drafts(), Pieces.slugs().optional(0.3))
                .as((actors, draft, whole) -> {
                    Event event = draft.from(Cast.of(actors, List.of()));
                    return whole.filter(id -> !id.equals(event.id()))
                            .map(id -> Event.builder().from(event).partOf(id).build())
                            .orElse(event);
                });
    }

    /** {@return codes of CAMEO, of PLOVER and of other schemes} */
    public static Arbitrary<EventCode> eventCodes() {
        Arbitrary<EventCode> published = Arbitraries.of(EventOntology.class).flatMap(it -> Arbitraries.of(it.codes()));
        Arbitrary<EventCode> withMode = Combinators.combine(
                        Arbitraries.of(EventOntology.PLOVER_2_0.codes()), TextArbitraries.words())
                .as((code, mode) -> EventCode.builder().from(code).mode(mode).build());
        Arbitrary<EventCode> any = Combinators.combine(
                        TextArbitraries.words(),
                        TextArbitraries.words(),
                        TextArbitraries.words(),
                        TextArbitraries.words().optional(0.5))
                .as((scheme, edition, code, mode) -> EventCode.builder()
                        .scheme(scheme)
                        .edition(edition)
                        .code(code)
                        .mode(mode)
                        .build());
        return Arbitraries.frequencyOf(Tuple.of(2, published), Tuple.of(1, withMode), Tuple.of(1, any));
    }

    /**
     * {@return statuses of events}
     */
    public static Arbitrary<EventStatus> eventStatuses() {
        return Arbitraries.of(EventStatus.class);
    }

    static Arbitrary<List<Draft<Event>>> castDrafts() {
        return Lists.upTo(3, drafts());
    }

    private static Arbitrary<Draft<Event>> drafts() {
        return Combinators.combine(
                        Pieces.slugs(),
                        TextArbitraries.texts(),
                        eventStatuses(),
                        Pieces.someNumbers(),
                        TextArbitraries.texts().optional(0.3),
                        TimeArbitraries.datings().optional(0.5),
                        Pieces.numbers().optional(0.5),
                        RawArbitraries.extensions())
                .as((id, description, status, participants, place, time, whole, extensions) -> cast -> Event.builder()
                        .id(cast.freeEventId(id))
                        .description(description)
                        .status(status)
                        .participants(cast.distinctActors(participants))
                        .place(place)
                        .time(time)
                        .partOf(whole.flatMap(cast::event).map(Event::id))
                        .extensions(extensions)
                        .build());
    }
}
