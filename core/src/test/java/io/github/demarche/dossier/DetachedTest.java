package io.github.demarche.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DetachedTest {
    private static final URI ELSEWHERE = URI.create("https://example.org/other");
    private static final URI HERALD = URI.create("urn:demarche:article:herald-0312");
    private static final Coder CODER =
            Coder.builder().kind(CoderKind.HUMAN).name("A. Person").build();

    private static Article.Builder article(String id) {
        return Article.builder()
                .id(id)
                .title(Text.of("en", "title"))
                .published(Dating.of(Edtf.parse("2024-03-12")))
                .language("en");
    }

    private static Event.Builder event(String id) {
        return Event.builder().id(id).description(Text.of("en", id)).status(EventStatus.PLANNED);
    }

    private static Denial.Builder denial() {
        return Denial.builder()
                .id("denial")
                .addSpeaker(State.of("PRK"))
                .addLink(Link.of(LinkRelation.DENIES, "claim"))
                .addLink(Link.of(LinkRelation.REITERATES))
                .addLink(Link.of(LinkRelation.RESPONDS_TO, "claim").toBuilder()
                        .article(ELSEWHERE)
                        .build());
    }

    private static DossierBuilder dossier() {
        return Dossier.builder()
                .article(article("herald-0312").build())
                .addStatement(Assertion.builder()
                        .id("claim")
                        .addSpeaker(State.of("KOR"))
                        .build());
    }

    @Example
    void linksNameTheArticleByItsId() {
        Denial denial = denial().build();
        Statement alone = dossier().addStatement(denial).build().detached(denial);
        assertThat(alone.links())
                .containsExactly(
                        Link.of(LinkRelation.DENIES, "claim").toBuilder()
                                .article(HERALD)
                                .build(),
                        Link.of(LinkRelation.REITERATES),
                        Link.of(LinkRelation.RESPONDS_TO, "claim").toBuilder()
                                .article(ELSEWHERE)
                                .build());
        assertThat(alone).isInstanceOf(Denial.class);
        assertThat(alone.article()).contains("herald-0312");
        assertThat(alone.codedBy()).isEmpty();
    }

    @Example
    void linksNameTheArticleByItsAddressIfItHasOne() {
        URI address = URI.create("https://example.org/0312");
        Denial denial = denial().build();
        Dossier dossier = dossier()
                .article(article("herald-0312").uri(address).build())
                .addStatement(denial)
                .build();
        assertThat(dossier.detached(denial).links().get(0).article()).contains(address);
    }

    @Example
    void theCoderOfTheDossierComesAlong() {
        Coder other = Coder.builder().kind(CoderKind.MODEL).name("m").build();
        Denial denial = denial().build();
        Denial coded = denial().codedBy(other).build();
        assertThat(dossier()
                        .coder(CODER)
                        .addStatement(denial)
                        .build()
                        .detached(denial)
                        .codedBy())
                .contains(CODER);
        assertThat(dossier()
                        .coder(CODER)
                        .addStatement(coded)
                        .build()
                        .detached(coded)
                        .codedBy())
                .contains(other);
    }

    @Example
    void eventsKeepTheWholeThatComesAlong() {
        Event tour = event("tour").build();
        Event visit = event("visit").partOf("tour").build();
        Event call = event("call").partOf("visit").build();
        Denial denial = denial().addAbout(call).occasion(visit).build();
        Statement alone = dossier().addEvent(tour).addStatement(denial).build().detached(denial);
        assertThat(alone.about()).containsExactly(call);
        assertThat(alone.occasion()).contains(event("visit").build());
    }

    @Example
    void whatTheDossierDoesNotHaveIsRefused() {
        Denial denial = denial().build();
        Dossier dossier = dossier().addStatement(denial).build();
        Denial changed = denial().content(Text.of("en", "words")).build();
        assertThatThrownBy(() -> dossier.detached(changed))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Dossier.statements: only a statement of the dossier can be detached, got \"denial\"");
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property
    void nothingDangles(@ForAll("dossiers") Dossier dossier) {
        for (Statement statement : dossier.statements()) {
            Statement alone = dossier.detached(statement);
            assertThat(alone.links())
                    .noneMatch(link ->
                            link.statement().isPresent() && link.article().isEmpty());
            List<Event> events = Stream.concat(alone.about().stream(), alone.occasion().stream())
                    .toList();
            assertThat(events.stream().flatMap(event -> event.partOf().stream()))
                    .isSubsetOf(events.stream().map(Event::id).toList());
            assertThat(alone.article()).contains(dossier.article().id());
            assertThat(alone.kind()).isEqualTo(statement.kind());
            assertThat(alone.toBuilder()
                            .article(statement.article())
                            .codedBy(statement.codedBy())
                            .links(statement.links())
                            .about(statement.about())
                            .occasion(statement.occasion())
                            .build())
                    .isEqualTo(statement);
        }
    }
}
