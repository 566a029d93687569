package io.github.demarche.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventOntology;
import io.github.demarche.event.EventStatus;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Acceptance;
import io.github.demarche.statement.Appeal;
import io.github.demarche.statement.AppealForce;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Courtesy;
import io.github.demarche.statement.CourtesyForm;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementBuilder;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodingsTest {
    @Test
    void anAcceptanceIsCodedByWhatItAccepts() {
        List<StatementBuilder<?>> accepted = List.of(
                Courtesy.builder().form(CourtesyForm.APOLOGY),
                Courtesy.builder().form(CourtesyForm.THANKS),
                Appeal.builder().force(AppealForce.DEMAND),
                Appeal.builder().force(AppealForce.REQUEST),
                Assertion.builder(),
                Acceptance.builder());
        Event part = event("part").partOf("whole").build();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < accepted.size(); i++) {
            statements.add(accepted.get(i)
                    .id("accepted-" + i)
                    .addSpeaker(State.of("KOR"))
                    .content(Text.of("en", "it"))
                    .addAbout(part)
                    .occasion(part)
                    .build());
            statements.add(Acceptance.builder()
                    .id("acceptance-" + i)
                    .addSpeaker(State.of("PRK"))
                    .addLink(Link.of(LinkRelation.ACCEPTS, "accepted-" + i))
                    .build());
        }
        assertSame(Dossier.builder()
                .article(Article.builder()
                        .id("talks")
                        .title(Text.of("en", "Talks"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .addEvent(event("whole").build())
                .statements(statements)
                .build());
    }

    private static Event.Builder event(String id) {
        return Event.builder().id(id).description(Text.of("en", "talks")).status(EventStatus.PLANNED);
    }

    @Property
    void codesAreThoseOfTheCoder(@ForAll("dossiers") Dossier dossier) {
        assertSame(dossier);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    private static void assertSame(Dossier dossier) {
        for (EventOntology ontology : EventOntology.values()) {
            Codings codings = new Codings(dossier, ontology);
            for (Statement statement : dossier.statements()) {
                assertThat(codings.code(statement))
                        .isEqualTo(EventCoder.in(ontology).code(dossier, statement));
            }
        }
    }
}
