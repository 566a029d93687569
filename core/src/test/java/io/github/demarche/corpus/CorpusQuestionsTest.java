package io.github.demarche.corpus;

import static io.github.demarche.corpus.Papers.article;
import static io.github.demarche.corpus.Papers.dossier;
import static io.github.demarche.corpus.Papers.link;
import static io.github.demarche.corpus.Papers.organization;
import static io.github.demarche.corpus.Papers.person;
import static io.github.demarche.corpus.Papers.ref;
import static io.github.demarche.corpus.Papers.refs;
import static io.github.demarche.corpus.Papers.said;
import static io.github.demarche.corpus.Papers.wikidata;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.WeakestLink;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorpusQuestionsTest {
    private static final State NORWAY = State.of("NOR");
    private static final State CHILE = State.of("CHL");
    private static final Organization HERALD_PRESS = press("herald", "Q11");
    private static final Organization COURIER_PRESS = press("courier", "Q12");

    private static Organization press(String id, String wikidata) {
        return organization(id, wikidata(wikidata))
                .kind(OrganizationKind.NEWS_OUTLET)
                .identifiedBy(Basis.EXTERNAL)
                .build();
    }

    private static List<List<String>> hops(CorpusAttribution attribution) {
        return attribution.hops().stream()
                .map(hop -> hop.parties().stream().map(it -> it.actor().id()).toList())
                .toList();
    }

    private static Relay relay(Actor by) {
        return Relay.builder().addBy(by).build();
    }

    @Test
    void anActorSpeaksInEveryArticleUnderAnyName() {
        Organization ministry =
                organization("mfa", wikidata("Q5")).state(NORWAY).build();
        Organization ministere =
                organization("ministere", wikidata("Q5")).state(NORWAY).build();
        Person envoy = Person.builder()
                .id("envoy")
                .name(Text.of("en", "the envoy"))
                .addOffice(Office.of(Text.of("en", "envoy"), ministere))
                .build();
        Corpus corpus = Corpus.of(List.of(
                dossier("a", said("one", ministry).build(), said("two", CHILE).build()),
                dossier(
                        "b",
                        said("one", envoy)
                                .addAddressee(NORWAY)
                                .addTarget(ministere)
                                .build())));

        assertThat(refs(corpus.by(ministry))).containsExactly("a#one");
        assertThat(refs(corpus.byOnBehalfOf(ministry))).containsExactly("a#one", "b#one");
        assertThat(refs(corpus.byOnBehalfOf(NORWAY))).containsExactly("a#one", "b#one");
        assertThat(refs(corpus.toldTo(NORWAY))).containsExactly("b#one");
        assertThat(refs(corpus.about(NORWAY))).containsExactly("b#one");
        assertThat(corpus.byOnBehalfOf(envoy)).isEmpty();
        assertThat(corpus.byOnBehalfOf(State.of("FIN"))).isEmpty();
    }

    @Test
    void anOfficeCountsWhereItMayBeHeldWhenTheStatementIsMade() {
        Person former = Person.builder()
                .id("former")
                .name(Text.of("en", "the former envoy"))
                .addOffice(Office.builder()
                        .title(Text.of("en", "envoy"))
                        .organization(NORWAY)
                        .until(Edtf.parse("2020"))
                        .build())
                .build();
        Group both = Group.builder()
                .id("both")
                .name(Text.of("en", "both"))
                .addMember(former)
                .addMember(CHILE)
                .build();
        Corpus corpus = Corpus.of(List.of(dossier(
                "a",
                said("late", both).build(),
                said("early", both).made(Dating.of(Edtf.parse("2019"))).build())));

        assertThat(refs(corpus.byOnBehalfOf(NORWAY))).containsExactly("a#early");
        assertThat(refs(corpus.byOnBehalfOf(CHILE))).containsExactly("a#late", "a#early");
    }

    @Test
    void theTimelineRunsThroughAllArticles() {
        Corpus corpus = Corpus.of(List.of(
                dossier(
                        "a",
                        said("third", NORWAY)
                                .made(Dating.of(Edtf.parse("2025-03-12")))
                                .build(),
                        said("undated", NORWAY).build()),
                dossier(
                        "b",
                        said("first", NORWAY)
                                .made(Dating.of(Edtf.parse("2025-02")))
                                .build(),
                        said("second", NORWAY)
                                .made(Dating.of(Edtf.parse("2025-03-11")))
                                .build(),
                        said("about", NORWAY)
                                .made(Dating.of(Edtf.parse("2025-01-01~")))
                                .build())));

        assertThat(refs(corpus.timeline())).containsExactly("b#about", "b#first", "b#second", "a#third", "a#undated");
        assertThat(refs(corpus.surelyBefore(ref("a#third")))).containsExactly("b#first", "b#second");
        assertThat(refs(corpus.surelyAfter(ref("b#first")))).containsExactly("a#third", "b#second");
        assertThat(corpus.surelyBefore(ref("a#undated"))).isEmpty();
        assertThat(corpus.surelyBefore(ref("b#about"))).isEmpty();
    }

    /** An evening in Honolulu is a later moment than the next morning in Auckland. */
    @Test
    void momentsAreComparedAcrossTimeZones() {
        Corpus corpus = Corpus.of(List.of(
                dossier(
                        "honolulu",
                        said("late", NORWAY)
                                .made(Dating.of(Edtf.parse("2025-03-11T23:00:00-10:00")))
                                .build()),
                dossier(
                        "auckland",
                        said("early", NORWAY)
                                .made(Dating.of(Edtf.parse("2025-03-12T08:00:00+13:00")))
                                .build())));

        assertThat(refs(corpus.surelyBefore(ref("honolulu#late")))).containsExactly("auckland#early");
        assertThat(refs(corpus.surelyAfter(ref("auckland#early")))).containsExactly("honolulu#late");
        assertThat(corpus.surelyBefore(ref("auckland#early"))).isEmpty();
    }

    @Test
    void instrumentsAreTouchedAsTheSourceSaysOrAsSomebodyConcluded() {
        Resolution resolution = Resolution.parse("S/RES/1718 (2006)");
        SanctionReference cited = SanctionReference.builder()
                .addResolution(ResolutionCitation.of(resolution))
                .relation(SanctionRelation.CITES)
                .identifiedBy(Basis.EXTERNAL)
                .build();
        SanctionReference key = SanctionReference.builder()
                .regime("DPRK")
                .relation(SanctionRelation.VIOLATION)
                .identifiedBy(Basis.INFERRED)
                .build();
        Corpus corpus = Corpus.of(List.of(
                dossier("a", said("one", NORWAY).addSanctionReference(key).build()),
                dossier("b", said("two", NORWAY).addSanctionReference(cited).build())));

        assertThat(refs(corpus.touching(resolution).concluded())).containsExactly("b#two");
        assertThat(corpus.touching(resolution).stated()).isEmpty();
        assertThat(refs(corpus.touching(SanctionsRegimes.byKey("DPRK").orElseThrow())
                        .concluded()))
                .containsExactly("a#one", "b#two");
        assertThat(corpus.touching(Resolution.parse("S/RES/1267 (1999)")).concluded())
                .isEmpty();
    }

    private static Dossier heraldQuotes(Actor minister) {
        return dossier(
                article("herald")
                        .publisher(HERALD_PRESS)
                        .uri(URI.create("https://herald.example/1"))
                        .build(),
                said("claim", minister)
                        .addRelay(relay(person("aide", "an aide")))
                        .build());
    }

    @Test
    void attributionGoesOnInTheArticleThatARelayNames() {
        Organization herald = press("the-herald", "Q11");
        Dossier courier = dossier(
                article("courier").publisher(COURIER_PRESS).build(),
                said("claim", person("an-official", "an official"))
                        .addRelay(relay(herald))
                        .addRelay(relay(person("somebody", "somebody")))
                        .addLink(link(LinkRelation.RENDITION_OF, "https://herald.example/1", "claim"))
                        .build());
        Corpus corpus = Corpus.of(List.of(courier, heraldQuotes(NORWAY)));
        CorpusAttribution attribution = corpus.attribution(ref("courier#claim")).orElseThrow();

        assertThat(hops(attribution)).containsExactly(List.of("the-herald"), List.of("aide"), List.of("nor"));
        assertThat(attribution.hops())
                .extracting(it -> it.statement().toString())
                .containsExactly("courier#claim", "herald#claim", "herald#claim");
        assertThat(attribution.origin()).extracting(it -> it.actor().id()).containsExactly("nor");
        assertThat(attribution.weakest()).isEqualTo(WeakestLink.UNNAMED);
        assertThat(corpus.attribution(ref("courier#nothing"))).isEmpty();
    }

    @Test
    void attributionGoesOnInTheArticleThatIsTranslated() {
        Dossier translation = dossier(
                article("traduction")
                        .publisher(COURIER_PRESS)
                        .translationOf(URI.create("https://herald.example/1"))
                        .build(),
                said("claim", NORWAY)
                        .addLink(link(LinkRelation.RENDITION_OF, "https://herald.example/1", "claim"))
                        .build());
        Corpus corpus = Corpus.of(List.of(heraldQuotes(NORWAY), translation));

        assertThat(hops(corpus.attribution(ref("traduction#claim")).orElseThrow()))
                .containsExactly(List.of("herald"), List.of("aide"), List.of("nor"));
    }

    /** Two papers at one press conference render the same words, and neither quotes the other. */
    @Test
    void attributionStaysInAnArticleThatDoesNotSayThatItQuotesTheOther() {
        Dossier courier = dossier(
                article("courier").publisher(COURIER_PRESS).build(),
                said("claim", NORWAY)
                        .addLink(link(LinkRelation.RENDITION_OF, "https://herald.example/1", "claim"))
                        .build());
        Corpus corpus = Corpus.of(List.of(courier, heraldQuotes(NORWAY)));

        assertThat(hops(corpus.attribution(ref("courier#claim")).orElseThrow())).containsExactly(List.of("nor"));
    }

    @Test
    void attributionEndsWhereArticlesQuoteEachOther() {
        Organization herald = press("the-herald", "Q11");
        Organization courier = press("the-courier", "Q12");
        Dossier one = dossier(
                article("one").publisher(HERALD_PRESS).build(),
                said("claim", NORWAY)
                        .addRelay(relay(courier))
                        .addLink(link(LinkRelation.RENDITION_OF, "urn:demarche:article:two", "claim"))
                        .build());
        Dossier two = dossier(
                article("two").publisher(COURIER_PRESS).build(),
                said("claim")
                        .voice(Voice.UNATTRIBUTED)
                        .addRelay(relay(herald))
                        .addLink(link(LinkRelation.RENDITION_OF, "urn:demarche:article:one", "claim"))
                        .build());
        CorpusAttribution attribution =
                Corpus.of(List.of(one, two)).attribution(ref("one#claim")).orElseThrow();

        assertThat(hops(attribution)).containsExactly(List.of("the-courier"), List.of("the-herald"), List.of());
        assertThat(attribution.weakest()).isEqualTo(WeakestLink.UNATTRIBUTED);
    }
}
