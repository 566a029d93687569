package io.github.demarche.wire.engine;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventStatus;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** As many different values of a type as are wanted. */
final class Grown {
    /** By what the elements are; the first type that fits counts. */
    private static final Map<Class<?>, IntFunction<Object>> MAKE = new LinkedHashMap<>();

    static {
        MAKE.put(Statement.class, Grown::statement);
        MAKE.put(Actor.class, Grown::person);
        MAKE.put(Event.class, Grown::event);
        MAKE.put(Party.class, i -> Party.of(person(i)));
        MAKE.put(Office.class, i -> Office.of(Text.of("en", "office " + i), State.of("KOR")));
        MAKE.put(Identifier.class, i -> Identifier.of("scheme", "value-" + i));
        MAKE.put(Passage.class, i -> Passage.of(2 * i, 2 * i + 1));
        MAKE.put(EventCode.class, i -> EventCode.of("SCHEME", "1", "code-" + i));
        MAKE.put(Provision.class, i -> Provision.of(i % 999 + 1, String.valueOf((char) ('a' + i / 999))));
        MAKE.put(
                ResolutionCitation.class,
                i -> ResolutionCitation.of(Resolution.byNumber(i + 1).orElseThrow()));
        MAKE.put(
                SanctionReference.class,
                i -> SanctionReference.builder()
                        .wording(Passage.of(2 * i, 2 * i + 1))
                        .relation(SanctionRelation.CITES)
                        .build());
        MAKE.put(
                InstrumentReference.class,
                i -> InstrumentReference.builder()
                        .wording(Passage.of(2 * i, 2 * i + 1))
                        .relation(SanctionRelation.CITES)
                        .build());
        MAKE.put(
                Quotation.class,
                i -> Quotation.builder()
                        .words("words " + i)
                        .language("en")
                        .form(QuotationForm.DIRECT)
                        .build());
        MAKE.put(Relay.class, i -> Relay.builder().addBy(Party.of(person(i))).build());
        MAKE.put(Link.class, i -> Link.of(LinkRelation.RESPONDS_TO, "other-" + i));
        MAKE.put(Consequence.class, i -> Consequence.of(Text.of("en", "harm " + i), Certainty.POSSIBLE));
    }

    private Grown() {}

    static Person person(int i) {
        return Person.builder()
                .id("person-" + i)
                .name(Text.of("en", "Person " + i))
                .build();
    }

    static Event event(int i) {
        return Event.builder()
                .id("event-" + i)
                .status(EventStatus.PLANNED)
                .description(Text.of("en", "Event " + i))
                .build();
    }

    static Assertion statement(int i) {
        return Assertion.builder()
                .id("statement-" + i)
                .addSpeaker(State.of("KOR"))
                .content(Text.of("en", "content " + i))
                .build();
    }

    /** A list of different values like one. */
    static List<Object> listLike(Object element, int size) {
        IntFunction<Object> make = MAKE.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(element))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("many of " + element.getClass() + " are wanted"));
        return IntStream.range(0, size).mapToObj(make).toList();
    }
}
