package io.github.demarche.wire.engine;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** References before definitions, in places where we do not write them. */
class DefinitionsTest {
    private static final State KOR = State.of("KOR");
    private static final RawValue KOR_IN_FULL = Raw.object(entry("type", "state"), entry("code", "KOR"));
    private static final RawValue BY_KOR = Raw.list(Raw.object(entry("actor", "kor")));
    private static final RawValue TITLE = Raw.object(entry("en", "Report"));
    private static final RawValue PUBLISHED = Raw.object(entry("date", "2024-06-14"));
    private static final RawValue ARTICLE = Raw.object(
            entry("id", "report"), entry("title", TITLE), entry("published", PUBLISHED), entry("language", "en"));

    @Test
    void anActorMayBeDefinedLaterInAStatementWhoseTypeComesLast() {
        RawValue accusation = Raw.object(
                entry("id", "accusation"),
                entry("speakers", BY_KOR),
                entry("targets", Raw.list(Raw.object(entry("actor", KOR_IN_FULL)))),
                entry("type", "accusation"));
        Statement read = read(entry("article", ARTICLE), entry("statements", Raw.list(accusation)))
                .statements()
                .get(0);
        assertThat(read.speakers().get(0).actor()).isEqualTo(KOR);
        assertThat(read.targets()).isEqualTo(read.speakers());
    }

    @Test
    void anEventMayBeDefinedLaterInTheListThatNamesIt() {
        // The rest of the dossier is read ahead from within the first event, to find its participant.
        RawValue assertion = Raw.object(
                entry("type", "assertion"),
                entry("id", "assertion"),
                entry("speakers", BY_KOR),
                entry("about", Raw.list(event("visit", Raw.list("nor")), "call", event("call", Raw.list()))));
        Dossier read = read(
                entry("article", ARTICLE),
                entry("actors", Raw.list(KOR_IN_FULL)),
                entry("statements", Raw.list(assertion)),
                entry(
                        "events",
                        Raw.list(event("talks", Raw.list(Raw.object(entry("type", "state"), entry("code", "NOR")))))));
        List<Event> about = read.statements().get(0).about();
        assertThat(about).extracting(Event::id).containsExactly("visit", "call", "call");
        assertThat(about.get(1)).isSameAs(about.get(2));
        assertThat(about.get(0).participants()).containsExactly(State.of("NOR"));
    }

    @Test
    void anActorMayBeDefinedAsThePublisherOfAnArticleThatComesBeforeTheActors() {
        RawValue publisher = Raw.object(
                entry("type", "organization"),
                entry("id", "ministry"),
                entry("kind", "ministry"),
                entry("name", Raw.object(entry("en", "Ministry"))));
        RawValue article = Raw.object(
                entry("id", "report"),
                entry("title", TITLE),
                entry("publisher", publisher),
                entry("published", PUBLISHED),
                entry("language", "en"));
        RawValue spokesperson = Raw.object(
                entry("type", "person"),
                entry("id", "lee"),
                entry("name", Raw.object(entry("en", "Lee"))),
                entry(
                        "offices",
                        Raw.list(Raw.object(
                                entry("title", Raw.object(entry("en", "spokesperson"))),
                                entry("organization", "ministry")))));
        Dossier read = read(entry("article", article), entry("actors", Raw.list(spokesperson)));
        Organization ministry = Organization.builder()
                .id("ministry")
                .kind(OrganizationKind.MINISTRY)
                .name(Text.of("en", "Ministry"))
                .build();
        assertThat(read.article().publisher()).contains(ministry);
        Person lee = (Person) read.actors().stream()
                .filter(actor -> actor.id().equals("lee"))
                .findFirst()
                .orElseThrow();
        assertThat(lee.offices().get(0).organization()).isEqualTo(ministry);
    }

    @Test
    void whatComesBeforeTheTablesWaitsForThemAndIsNotReadAgain() {
        RawValue office = Raw.object(entry("title", Raw.object(entry("en", "envoy"))), entry("organization", "kor"));
        RawValue party =
                Raw.object(entry("actor", "nor"), entry("office", office), entry("onBehalfOf", Raw.list("kor")));
        RawValue quotation =
                Raw.object(entry("words", "No."), entry("language", "en"), entry("form", "direct"), entry("by", "kor"));
        RawValue assertion = Raw.object(
                entry("type", "assertion"),
                entry("id", "assertion"),
                entry("speakers", Raw.list(party, Raw.object(entry("actor", KOR_IN_FULL)))),
                entry("quotations", Raw.list(quotation)),
                entry("relays", Raw.list(Raw.object(entry("by", BY_KOR)))),
                entry("occasion", "visit"),
                entry("about", Raw.list(event("call", Raw.list()), "visit")),
                entry("confidence", RawValue.number(new BigDecimal("0.5"))),
                entry("mine:note", "kept"));
        RawValue article = Raw.object(
                entry("id", "report"),
                entry("title", TITLE),
                entry("publisher", "kor"),
                entry("published", PUBLISHED),
                entry("language", "en"));
        Map.Entry<String, RawValue> statements = entry("statements", Raw.list(assertion));
        Map.Entry<String, RawValue> actors =
                entry("actors", Raw.list(KOR_IN_FULL, Raw.object(entry("type", "state"), entry("code", "NOR"))));
        Map.Entry<String, RawValue> events = entry("events", Raw.list(event("visit", Raw.list("nor"))));
        TokenReader reader = new RawTokenReader(Raw.object(statements, entry("article", article), actors, events));
        Input in = new Input(reader, UnknownProperties.KEEP, Limits.none());
        Dossier read = DossierTables.DOSSIER.read(in);
        assertThat(in.base()).as("nothing was read ahead").isSameAs(reader);
        assertThat(read).isEqualTo(read(actors, events, entry("article", article), statements));
        assertThat(read.statements().get(0).confidence()).hasValue(0.5);
        assertThat(read.statements().get(0).extensions()).containsOnlyKeys("mine:note");
    }

    @Test
    void anArticleAfterTheActorsIsRefusedBeforeWhatFollowsIt() {
        RawValue wrong = Raw.object(
                entry("id", "No Slug"), entry("title", TITLE), entry("published", PUBLISHED), entry("language", "en"));
        RawValue dossier = Raw.object(
                entry("actors", Raw.list(KOR_IN_FULL)),
                entry("article", wrong),
                entry("statements", Raw.list("not a statement")));
        assertThatThrownBy(() -> Wire.read(Dossier.class, dossier))
                .isInstanceOf(FormatException.class)
                .hasMessageStartingWith("/article/id: ");
    }

    @Test
    void theDefinitionsEndWithTheDossier() {
        RawValue dossier = Raw.object(entry("article", ARTICLE), entry("actors", Raw.list(KOR_IN_FULL)));
        RawValue alone = Raw.object(entry("type", "assertion"), entry("id", "alone"), entry("speakers", BY_KOR));
        TokenReader reader = new RawTokenReader(Raw.list(dossier, alone, KOR_IN_FULL));
        Input in = new Input(reader, UnknownProperties.KEEP, Limits.none());
        reader.next();
        assertThat(DossierTables.DOSSIER.read(in).actors()).containsExactly(KOR);
        reader.next();
        assertThatThrownBy(() -> StatementTables.STATEMENT.read(in))
                .isInstanceOf(FormatException.class)
                .hasMessage("/speakers/0/actor: outside a dossier there are no tables: the actor in full expected,"
                        + " got \"kor\"");
    }

    @Test
    void valuesAfterADossierAreWrittenInFull() {
        Dossier dossier = Dossier.builder()
                .article(Article.builder()
                        .id("report")
                        .title(Text.of("en", "Report"))
                        .publisher(KOR)
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .build();
        RawTokenWriter writer = new RawTokenWriter();
        Output out = new Output(writer);
        writer.startArray();
        DossierTables.DOSSIER.write(dossier, out);
        ActorTables.ACTOR.write(KOR, out);
        writer.endArray();
        assertThat(writer.result())
                .isEqualTo(Raw.list(Wire.write(Dossier.class, dossier), Wire.write(State.class, KOR)));
    }

    private static RawValue event(String id, RawValue participants) {
        return Raw.object(
                entry("id", id),
                entry("status", "planned"),
                entry("description", Raw.object(entry("en", id))),
                entry("participants", participants));
    }

    @SafeVarargs
    private static Dossier read(Map.Entry<String, ?>... members) {
        return Wire.read(Dossier.class, Raw.object(members));
    }
}
