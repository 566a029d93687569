package io.github.demarche.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.ActorFrames;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Party;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.DossierFrames;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventFrames;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionFrames;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.Relay;
import io.github.demarche.source.SourceFrames;
import io.github.demarche.statement.Consequence;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementFrames;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Passage;
import io.github.demarche.text.TextFrames;
import io.github.demarche.time.Dating;
import io.github.demarche.time.TimeFrames;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FramesTest {
    private static final List<String> ACTORS = List.of("State", "Organization", "Person", "Group", "Unidentified");

    /** More slots than any type has. */
    private static final int MANY = 64;

    /** A value, with how it is made. */
    private record Made<T>(T value, Making<T> making) {
        T again(Frame frame) {
            making.take(value, frame);
            return making.make(frame);
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    @Property
    void whatATakenValueIsMadeOfMakesItAgain(@ForAll("values") Made<?> made) {
        Frame frame = new Frame(MANY);
        assertThat(made.again(frame))
                .isEqualTo(made.value)
                .hasSameHashCodeAs(made.value)
                .hasToString(made.value.toString());
        assertThat(made.again(frame)).isEqualTo(made.value);
    }

    @Property
    void aClearedFrameKeepsNothing(@ForAll("values") Made<?> before, @ForAll("values") Made<?> made) {
        Frame frame = new Frame(MANY);
        before.again(frame);
        frame.clear(MANY);
        assertThat(made.again(frame)).isEqualTo(made.value);
    }

    @Example
    void everyTypeNamesItsAttributesOnce() {
        List<Layout> layouts = new ArrayList<>(
                List.of(EventFrames.eventLayout(), SourceFrames.articleLayout(), DossierFrames.dossierLayout()));
        for (StatementKind kind : StatementKind.values()) {
            layouts.add(StatementFrames.layout(kind));
        }
        ACTORS.forEach(title -> layouts.add(ActorFrames.layout(title)));
        assertThat(layouts).extracting(Layout::type).doesNotHaveDuplicates();
        assertThat(layouts)
                .allSatisfy(layout -> assertThat(layout.names()).isNotEmpty().doesNotHaveDuplicates());
    }

    @Provide
    Arbitrary<Made<?>> values() {
        return Arbitraries.oneOf(List.of(
                DemarcheArbitraries.of(Statement.class)
                        .map(value -> new Made<>(value, StatementFrames.of(value.kind()))),
                DemarcheArbitraries.of(Actor.class).map(value -> new Made<>(value, ActorFrames.of(title(value)))),
                of(Link.class, StatementFrames.LINK),
                of(Consequence.class, StatementFrames.CONSEQUENCE),
                of(Office.class, ActorFrames.OFFICE),
                of(Identifier.class, ActorFrames.IDENTIFIER),
                of(Party.class, ActorFrames.PARTY),
                of(Event.class, EventFrames.EVENT),
                of(EventCode.class, EventFrames.CODE),
                of(Article.class, SourceFrames.ARTICLE),
                of(Coder.class, SourceFrames.CODER),
                of(Quotation.class, SourceFrames.QUOTATION),
                of(Relay.class, SourceFrames.RELAY),
                of(Passage.class, TextFrames.PASSAGE),
                of(Dating.class, TimeFrames.DATING),
                of(ResolutionCitation.class, SanctionFrames.CITATION),
                of(SanctionReference.class, SanctionFrames.REFERENCE),
                of(InstrumentReference.class, SanctionFrames.INSTRUMENT),
                of(Dossier.class, DossierFrames.DOSSIER)));
    }

    private static <T> Arbitrary<Made<?>> of(Class<T> type, Making<T> making) {
        return DemarcheArbitraries.of(type).map(value -> new Made<>(value, making));
    }

    private static String title(Actor actor) {
        return ACTORS.stream()
                .filter(title -> actor.getClass().getSimpleName().endsWith(title))
                .findFirst()
                .orElseThrow();
    }
}
