package io.github.demarche.dossier;

import static io.github.demarche.Refusals.assertMissing;
import static io.github.demarche.Refusals.assertRefused;
import static io.github.demarche.Refusals.assertRefusedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.internal.Extensions;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Coder;
import io.github.demarche.source.CoderKind;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Inquiry;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierTest {
    private static final State KOREA = State.of("KOR");
    private static final State USA = State.of("USA");
    private static final Text TEXT = Text.of("en", "words");
    private static final int LONG = 50_000;

    @Test
    void isWhatOneArticleSays() {
        Coder coder = Coder.of(CoderKind.HUMAN, "R");
        Dossier dossier = dossier()
                .coder(coder)
                .addStatement(said("a").build())
                .addEvent(event("call").build())
                .putExtension("x", RawValue.ofNull())
                .build();
        assertThat(dossier.article()).isEqualTo(article("2024-06-14"));
        assertThat(dossier.coder()).contains(coder);
        assertThat(dossier.actors()).containsExactly(KOREA);
        assertThat(dossier.events()).containsExactly(event("call").build());
        assertThat(dossier.statement("a")).contains(said("a").build());
        assertThat(dossier.statement("b")).isEmpty();
        assertThat(dossier.actor("kor")).contains(KOREA);
        assertThat(dossier.actor("usa")).isEmpty();
        assertThat(dossier.event("call")).contains(event("call").build());
        assertThat(dossier.event("visit")).isEmpty();
        assertThat(dossier.extensions()).containsKey("x");
        assertThat(Dossier.builder().from(dossier).build()).isEqualTo(dossier).hasSameHashCodeAs(dossier);
        for (List<?> list : List.of(dossier.actors(), dossier.events(), dossier.statements())) {
            assertThatThrownBy(list::clear).isInstanceOf(UnsupportedOperationException.class);
        }
        assertMissing(() -> Dossier.builder().build(), "Dossier", "article");
    }

    @Test
    void gathersActorsInOrderOfAppearanceAndEachAfterItsParts() {
        Organization mofa = organization("mofa").state(KOREA).build();
        Organization desk = organization("desk").parent(mofa).build();
        Organization paper = organization("paper").build();
        Organization bureau = organization("bureau").build();
        Person quoted = person("quoted").build();
        Person relay = person("relay").build();
        Person minister = person("minister").addOffice(Office.of(TEXT, desk)).build();
        Event visit = event("visit").addParticipant(State.of("RUS")).build();
        Dossier dossier = Dossier.builder()
                .article(
                        Article.builder().from(article("2024")).publisher(paper).build())
                .addActor(State.of("FRA"))
                .addStatement(Assertion.builder()
                        .id("a")
                        .addSpeaker(Party.builder()
                                .actor(minister)
                                .office(Office.of(TEXT, bureau))
                                .addOnBehalfOf(State.of("JPN"))
                                .build())
                        .addTarget(USA)
                        .addQuotation(Quotation.builder()
                                .words("a")
                                .language("en")
                                .form(QuotationForm.DIRECT)
                                .by(quoted)
                                .build())
                        .occasion(visit)
                        .addRelay(Relay.builder().addBy(relay).build())
                        .addAbout(event("call").build())
                        .build())
                .build();
        assertThat(dossier.actors())
                .extracting(Actor::id)
                .containsExactly(
                        "fra",
                        "paper",
                        "kor",
                        "mofa",
                        "desk",
                        "minister",
                        "bureau",
                        "jpn",
                        "usa",
                        "quoted",
                        "rus",
                        "relay");
        assertThat(dossier.events()).extracting(Event::id).containsExactly("visit", "call");
    }

    @Test
    void statementsHaveDifferentIds() {
        assertRefusedAt(
                () -> dossier()
                        .statements(List.of(said("a").build(), said("a").build()))
                        .build(),
                "Dossier",
                "/statements/1/id",
                "statements have different ids, and /statements/0 already has this one",
                "\"a\"");
    }

    @Test
    void oneIdMeansOneActor() {
        Person one = person("kim").build();
        Person other = Person.builder().id("kim").name(Text.of("en", "another")).build();
        String rule = "one id means one actor, and this one differs from another with the same id";
        String got = "\"kim\"";
        assertRefusedAt(() -> dossier().actors(List.of(one, other)).build(), "Dossier", "/actors/1", rule, got);
        Statement first = said("a").addTarget(one).build();
        Map<String, Statement> seconds = Map.of(
                "/statements/1/targets/1",
                said("b").addTarget(USA).addTarget(other).build(),
                "/statements/1/quotations/0",
                said("b")
                        .addQuotation(Quotation.builder()
                                .words("a")
                                .language("en")
                                .form(QuotationForm.DIRECT)
                                .by(other)
                                .build())
                        .build(),
                "/statements/1/relays/1/by/0",
                said("b")
                        .addRelay(Relay.builder().addBy(USA).build())
                        .addRelay(Relay.builder().addBy(other).build())
                        .build(),
                "/statements/1/occasion",
                said("b").occasion(event("visit").addParticipant(other).build()).build(),
                "/statements/1/about/0",
                said("b").addAbout(event("visit").addParticipant(other).build()).build());
        seconds.forEach((pointer, second) -> assertRefusedAt(
                () -> dossier().statements(List.of(first, second)).build(), "Dossier", pointer, rule, got));
        assertThat(dossier().actors(List.of(one, person("kim").build())).build().actors())
                .containsExactly(one);
        // A part that has the id of the whole.
        assertThatThrownBy(() -> dossier()
                        .addActor(organization("kor").state(KOREA).build())
                        .build())
                .hasMessage(
                        "Dossier /actors/0: one id means one actor, and this one differs from another with the same id, got \"kor\"");
    }

    @Test
    void oneIdMeansOneEvent() {
        assertRefusedAt(
                () -> dossier()
                        .events(List.of(
                                event("e").build(), event("e").place(TEXT).build()))
                        .build(),
                "Dossier",
                "/events/1",
                "one id means one event, and this one differs from another with the same id",
                "\"e\"");
    }

    @Test
    void linksLeadToAStatementOfTheDossier() {
        assertRefusedAt(
                () -> dossier()
                        .addStatement(linked("a", LinkRelation.REITERATES, "b"))
                        .build(),
                "Dossier",
                "/statements/0/links/0/statement",
                "a link without an article leads to a statement of the dossier",
                "\"b\"");
        Link elsewhere = Link.builder()
                .relation(LinkRelation.DENIES)
                .statement("b")
                .article(URI.create("https://example.org/b"))
                .build();
        assertThat(dossier()
                        .addStatement(said("a").addLink(elsewhere).build())
                        .build()
                        .statements())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "responds-to",
                "denies",
                "continues",
                "interprets",
                "supersedes",
                "accepts",
                "refuses",
                "explains"
            })
    void linksThatLeadBackHaveNoCycle(String token) {
        LinkRelation relation = LinkRelation.of(token);
        assertRefusedAt(
                () -> dossier()
                        .statements(List.of(
                                linked("x", LinkRelation.CONTINUES, "a"),
                                linked("a", relation, "b"),
                                linked("b", LinkRelation.RESPONDS_TO, "a")))
                        .build(),
                "Dossier",
                "/statements/1/links",
                "links that lead back form no cycle",
                "a -> b -> a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reiterates", "contradicts", "rendition-of", "foreshadows"})
    void otherLinksMayLeadBothWays(String token) {
        LinkRelation relation = LinkRelation.of(token);
        assertThat(dossier()
                        .statements(List.of(linked("a", relation, "b"), linked("b", relation, "a")))
                        .build()
                        .statements())
                .hasSize(2);
    }

    @Test
    void allowsALongChainAndShowsACycleInIt() {
        List<Statement> chain = new ArrayList<>();
        chain.add(said("s0").build());
        for (int i = 1; i < LONG; i++) {
            chain.add(linked("s" + i, LinkRelation.CONTINUES, "s" + (i - 1)));
        }
        assertThat(dossier().statements(chain).build().statements()).hasSize(LONG);
        java.util.Collections.reverse(chain);
        assertThat(dossier().statements(chain).build().statements()).hasSize(LONG);

        chain.set(LONG - 3, linked("s2", LinkRelation.CONTINUES, "s4"));
        assertRefusedAt(
                () -> dossier().statements(chain).build(),
                "Dossier",
                "/statements/49995/links",
                "links that lead back form no cycle",
                "s4 -> s3 -> s2 -> s4");
    }

    @Test
    void partsBelongToAnEventOfTheDossierWithoutACycle() {
        Event tour = event("tour").build();
        Event visit = event("visit").partOf("tour").build();
        assertThat(dossier()
                        .addEvent(tour)
                        .addStatement(said("a").addAbout(visit).build())
                        .build()
                        .events())
                .containsExactly(tour, visit);
        assertRefusedAt(
                () -> dossier().addEvent(visit).build(),
                "Dossier",
                "/events/0/partOf",
                "partOf leads to an event of the dossier",
                "\"tour\"");
        assertRefusedAt(
                () -> dossier()
                        .events(List.of(visit, event("tour").partOf("visit").build()))
                        .build(),
                "Dossier",
                "/events/0/partOf",
                "partOf forms no cycle",
                "visit -> tour -> visit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-15", "2024-06", "../2025", "[..2024-06-14]", "1999"})
    void aStatementIsMadeBeforePublicationOrADayLater(String made) {
        assertThat(dossier().addStatement(made("a", made)).build().statements()).hasSize(1);
    }

    @Test
    void noStatementIsMadeLater() {
        assertRefusedAt(
                () -> dossier().addStatement(made("a", "2024-06-16/..")).build(),
                "Dossier",
                "/statements/0/made",
                "no statement was made more than a day after publication (2024-06-14)",
                "2024-06-16/..");
        assertThat(Dossier.builder()
                        .article(article("2024-06-14/.."))
                        .addStatement(made("a", "2030"))
                        .build()
                        .statements())
                .hasSize(1);
    }

    @Test
    void anUpdatedArticleHasStatementsUntilItsUpdate() {
        Article updated = article("2024-06-14").toBuilder()
                .updated(Dating.of(Edtf.parse("2024-06-20")))
                .build();
        assertThat(dossier()
                        .article(updated)
                        .addStatement(made("a", "2024-06-20"))
                        .build()
                        .statements())
                .hasSize(1);
        assertRefusedAt(
                () -> dossier()
                        .article(updated)
                        .addStatement(made("a", "2024-06-22"))
                        .build(),
                "Dossier",
                "/statements/0/made",
                "no statement was made more than a day after the last update (2024-06-20)",
                "2024-06-22");
    }

    @Test
    void statementsAreOfThisArticle() {
        assertThat(dossier()
                        .addStatement(said("a").article("article").build())
                        .build()
                        .statements())
                .hasSize(1);
        assertRefusedAt(
                () -> dossier().addStatement(said("a").article("b").build()).build(),
                "Dossier",
                "/statements/0/article",
                "a statement's article is empty, or that of the dossier (article)",
                "\"b\"");
    }

    @Test
    void whoIsIdentifiedAsStatedIsMentioned() {
        Person named = person("named").identifiedBy(Basis.STATED).build();
        assertRefusedAt(
                () -> dossier().addStatement(said("a").addTarget(named).build()).build(),
                "Dossier",
                "/statements/0/targets/0/mention",
                "an actor that is identified as STATED and is a party is mentioned as a party, and \"named\" is not",
                "");
        Party mentioned = Party.builder().actor(named).mention(Passage.of(0, 3)).build();
        assertThat(dossier()
                        .statements(List.of(
                                said("a").addTarget(named).build(),
                                said("b").addAddressee(mentioned).build()))
                        .build()
                        .statements())
                .hasSize(2);
        assertThat(dossier().addActor(named).build().actors()).containsExactly(named);
    }

    @Test
    void refusesExtensionsWithKnownNames() {
        for (String name : List.of("format", "article", "coder", "actors", "events", "statements")) {
            assertRefused(
                    () -> dossier().putExtension(name, RawValue.ofNull()).build(),
                    "Dossier",
                    "extensions",
                    Extensions.RULE,
                    '"' + name + '"');
        }
    }

    @Test
    void findsStatementsByKindSpeakerAndResolution() {
        Resolution resolution = Resolution.of(1718, 2006);
        Statement cites = said("cites")
                .addSanctionReference(SanctionReference.builder()
                        .addResolution(ResolutionCitation.of(resolution))
                        .relation(SanctionRelation.CITES)
                        .build())
                .build();
        Inquiry asks = Inquiry.builder().id("asks").addSpeaker(USA).build();
        Dossier dossier = dossier().statements(List.of(cites, asks)).build();
        assertThat(dossier.statements(Inquiry.class)).containsExactly(asks);
        assertThat(dossier.statements(Statement.class)).containsExactly(cites, asks);
        assertThat(dossier.by(USA)).containsExactly(asks);
        assertThat(dossier.by(State.of("FRA"))).isEmpty();
        assertThat(dossier.citing(resolution)).containsExactly(cites);
        assertThat(dossier.citing(Resolution.of(1874, 2009))).isEmpty();
    }

    @Test
    void findsStatementsAboutAnEventByItsId() {
        Event visit = event("visit").build();
        Statement about = said("about").addAbout(visit).build();
        Statement there = said("there").occasion(visit).build();
        Dossier dossier = dossier()
                .statements(List.of(about, there, said("else").build()))
                .build();
        assertThat(dossier.about(visit)).containsExactly(about);
        assertThat(dossier.about(event("visit").place(TEXT).build())).containsExactly(about);
        assertThat(dossier.about(event("call").build())).isEmpty();
    }

    @Test
    void tellsTheTimelineOfStatements() {
        Dossier dossier = dossier()
                .statements(List.of(
                        said("undated").build(),
                        made("late", "2024-06-13"),
                        made("early", "2023"),
                        made("late-too", "2024-06-13"),
                        said("undated-too").build()))
                .build();
        assertThat(dossier.timeline())
                .extracting(Statement::id)
                .containsExactly("early", "late", "late-too", "undated", "undated-too");
    }

    @Test
    void tellsTheChainOfAttribution() {
        Dossier dossier = dossier().build();
        Relay named = Relay.builder().addBy(USA).build();
        Relay nameless = Relay.builder().cue(Passage.of("it was reported")).build();
        assertThat(dossier.chain(said("a").addRelay(named).addRelay(nameless).build()))
                .containsExactly(List.of(Party.of(USA)), List.of(), List.of(Party.of(KOREA)));
        Assertion.Builder unsaid = Assertion.builder().id("a");
        assertThat(dossier.chain(unsaid.voice(Voice.ARTICLE).build())).isEmpty();
        assertThat(dossier.chain(unsaid.voice(Voice.UNATTRIBUTED).build())).containsExactly(List.of());
    }

    @Test
    void aRefusedDossierLeavesTheBuilderAsItWas() {
        DossierBuilder builder = dossier().addStatement(linked("a", LinkRelation.CONTINUES, "b"));
        assertThatThrownBy(builder::build).isInstanceOf(InvalidValueException.class);
        assertThat(builder.addStatement(said("b").build()).build().statements()).hasSize(2);
    }

    private static DossierBuilder dossier() {
        return Dossier.builder().article(article("2024-06-14"));
    }

    private static Article article(String published) {
        return Article.builder()
                .id("article")
                .title(TEXT)
                .published(Dating.of(Edtf.parse(published)))
                .language("fr")
                .build();
    }

    private static Assertion.Builder said(String id) {
        return Assertion.builder().id(id).addSpeaker(KOREA);
    }

    private static Statement linked(String id, LinkRelation relation, String to) {
        return said(id).addLink(Link.of(relation, to)).build();
    }

    private static Statement made(String id, String date) {
        return said(id).made(Dating.of(Edtf.parse(date))).build();
    }

    private static Organization.Builder organization(String id) {
        return Organization.builder().id(id).name(TEXT).kind(OrganizationKind.OTHER);
    }

    private static Person.Builder person(String id) {
        return Person.builder().id(id).name(TEXT);
    }

    private static Event.Builder event(String id) {
        return Event.builder().id(id).description(TEXT).status(EventStatus.PLANNED);
    }
}
