package io.github.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.source.Article;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Commitment;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Threat;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventRowsTest {
    private static final State USA = State.of("USA");
    private static final State KOREA = State.of("KOR");
    private static final State RUSSIA = State.of("RUS");
    private static final Organization MINISTRY =
            organization("ministry").state(KOREA).build();
    private static final Organization BUREAU =
            organization("bureau").parent(MINISTRY).build();
    private static final Organization UNITED_NATIONS = organization("un").build();
    private static final Organization COUNCIL =
            organization("council").parent(UNITED_NATIONS).build();

    @Test
    void haveOneForEachSpeakerAndTarget() {
        Threat.Builder threat = threat("threat", USA, KOREA);
        threat.addTarget(State.of("PRK")).addTarget(RUSSIA).made(Dating.of(Edtf.parse("2024-06")));
        assertThat(rows(threat.build()))
                .containsExactly(
                        "2024-06 USA PRK 130 threat",
                        "2024-06 USA RUS 130 threat",
                        "2024-06 KOR PRK 130 threat",
                        "2024-06 KOR RUS 130 threat");
    }

    @Test
    void useTheAddresseesIfThereIsNoTarget() {
        Threat.Builder told = threat("told", USA);
        told.addAddressee(RUSSIA);
        Threat.Builder about = threat("about", USA);
        about.addAddressee(RUSSIA).addTarget(State.of("PRK"));
        assertThat(rows(told.build(), about.build(), threat("neither", USA).build()))
                .containsExactly("- USA RUS 130 told", "- USA PRK 130 about", "- USA - 130 neither");
    }

    @Test
    void countOrgansAndOfficialsForTheirState() {
        Person official = person("official", office(BUREAU));
        Person retired = person(
                "retired",
                Office.builder()
                        .title(text("minister"))
                        .organization(MINISTRY)
                        .until(Edtf.parse("2020"))
                        .build());
        Person twice = person("twice", office(MINISTRY), office(UNITED_NATIONS));
        assertThat(rows(
                        threat("a-ministry", MINISTRY).build(),
                        threat("b-official", official).build(),
                        threat("c-retired", retired).build(),
                        threat("d-two-masters", twice).build(),
                        threat("e-body", COUNCIL).build()))
                .containsExactly(
                        "- KOR - 130 a-ministry",
                        "- KOR - 130 b-official",
                        "- retired - 130 c-retired",
                        "- twice - 130 d-two-masters",
                        "- un - 130 e-body");
    }

    @Test
    void doNotCountForAStateWhatIsOnlyAtHomeThere() {
        Organization newspaper = organization("newspaper")
                .kind(OrganizationKind.NEWS_OUTLET)
                .state(RUSSIA)
                .build();
        Organization broadcaster = organization("broadcaster")
                .kind(OrganizationKind.NEWS_OUTLET)
                .parent(MINISTRY)
                .build();
        Organization party =
                organization("party").kind(OrganizationKind.PARTY).state(KOREA).build();
        Threat.Builder forState = Threat.builder();
        forState.id("d-for-the-state")
                .addSpeaker(
                        Party.builder().actor(newspaper).addOnBehalfOf(RUSSIA).build());
        assertThat(rows(
                        threat("a-newspaper", newspaper).build(),
                        threat("b-editor", person("editor", office(newspaper))).build(),
                        threat("c-of-a-ministry", broadcaster).build(),
                        forState.build(),
                        threat("e-chancellor", person("chancellor", office(party), office(MINISTRY)))
                                .build()))
                .containsExactly(
                        "- newspaper - 130 a-newspaper",
                        "- newspaper - 130 b-editor",
                        "- KOR - 130 c-of-a-ministry",
                        "- RUS - 130 d-for-the-state",
                        "- KOR - 130 e-chancellor");
    }

    @Test
    void countAnOfficialWhoWasInOfficeThen() {
        Person envoy = person(
                "envoy",
                Office.builder()
                        .title(text("minister"))
                        .organization(MINISTRY)
                        .until(Edtf.parse("2022"))
                        .build(),
                Office.builder()
                        .title(text("envoy"))
                        .organization(USA)
                        .since(Edtf.parse("2023"))
                        .until(Edtf.parse("2025"))
                        .build());
        Threat.Builder before = threat("before", envoy);
        before.made(Dating.of(Edtf.parse("2021-05"))).addTarget(envoy);
        Threat.Builder since = threat("since", envoy);
        since.made(Dating.of(Edtf.parse("[..2024-06-14]"))).addAddressee(envoy);
        assertThat(rows(before.build(), since.build(), threat("undated", envoy).build()))
                .containsExactly("2021-05 KOR - 130 before", "[..2024-06-14] USA - 130 since", "- USA - 130 undated");
    }

    @Test
    void nameStatesByTheirCodeFormerOnesToo() {
        State seoul = State.builder().code("KOR").id("seoul").build();
        assertThat(rows(
                        threat("a-former", State.of("SUN")).build(),
                        threat("b-kosovo", State.of("XKX")).build(),
                        threat("c-other-id", seoul).build()))
                .containsExactly("- SUN - 130 a-former", "- XKX - 130 b-kosovo", "- KOR - 130 c-other-id");
    }

    @Test
    void haveTheSpeakerAndNotWhoPassesItOn() {
        Threat.Builder threat = threat("threat", USA);
        threat.addRelay(Relay.builder().addBy(Party.of(MINISTRY)).build());
        assertThat(rows(threat.build())).containsExactly("- USA - 130 threat");
    }

    @Test
    void goByTheOfficeThatIsNamedAndByWhomItIsSaidFor() {
        Person twice = person("twice", office(MINISTRY), office(UNITED_NATIONS));
        Threat.Builder inOffice = Threat.builder();
        inOffice.id("in-office")
                .addSpeaker(Party.builder().actor(twice).office(office(COUNCIL)).build());
        Threat.Builder onBehalf = Threat.builder();
        onBehalf.id("on-behalf")
                .addSpeaker(Party.builder()
                        .actor(twice)
                        .office(office(MINISTRY))
                        .addOnBehalfOf(RUSSIA)
                        .build());
        assertThat(rows(inOffice.build(), onBehalf.build()))
                .containsExactly("- un - 130 in-office", "- RUS - 130 on-behalf");
    }

    @Test
    void haveNoCompoundActorsAndNothingTwice() {
        Group allies = group("allies", USA, KOREA, BUREAU);
        Group nameless = group("nameless");
        assertThat(rows(
                        threat("allies", allies, MINISTRY).build(),
                        threat("nameless", nameless).build()))
                .containsExactly("- USA - 130 allies", "- KOR - 130 allies", "- nameless - 130 nameless");
    }

    @Test
    void codeAnAgreementBothWays() {
        Agreement.Builder two = Agreement.builder();
        two.id("two").addSpeaker(USA).addSpeaker(MINISTRY).addTarget(RUSSIA);
        Agreement.Builder group = Agreement.builder();
        group.id("group").addSpeaker(group("allies", USA, KOREA));
        Agreement.Builder three = Agreement.builder();
        three.id("three").addSpeaker(USA).addSpeaker(KOREA).addSpeaker(RUSSIA);
        Agreement.Builder described = Agreement.builder();
        described
                .id("described")
                .addSpeaker(Party.builder()
                        .actor(group("officials"))
                        .onBehalfOf(List.of(KOREA, USA))
                        .build());
        Agreement.Builder unknown = Agreement.builder();
        unknown.id("unknown").addSpeaker(group("g7"));
        Agreement.Builder within = Agreement.builder();
        within.id("within").addSpeaker(MINISTRY).addSpeaker(KOREA);
        assertThat(rows(two.build(), group.build(), three.build(), described.build(), unknown.build(), within.build()))
                .containsExactly(
                        "- USA KOR 030 two",
                        "- KOR USA 030 two",
                        "- USA KOR 030 group",
                        "- KOR USA 030 group",
                        "- USA KOR 030 three",
                        "- USA RUS 030 three",
                        "- KOR USA 030 three",
                        "- KOR RUS 030 three",
                        "- RUS USA 030 three",
                        "- RUS KOR 030 three",
                        "- KOR USA 030 described",
                        "- USA KOR 030 described",
                        "- g7 - 030 unknown",
                        "- KOR - 030 within");
    }

    @Test
    void directACommitmentToWhomItIsGiven() {
        assertThat(rows(
                        promise("to-seoul", MINISTRY, RUSSIA),
                        promise("to-nobody", null, RUSSIA),
                        promise("to-the-press", group("press"), RUSSIA),
                        promise("about-nobody", group("press"), null)))
                .containsExactly(
                        "- USA KOR 030 to-seoul",
                        "- USA RUS 030 to-nobody",
                        "- USA RUS 030 to-the-press",
                        "- USA press 030 about-nobody");
    }

    @Test
    void keepWhatAStateSaysOfItself() {
        Accusation.Builder accusation = Accusation.builder();
        accusation.id("inner").addSpeaker(MINISTRY).addTarget(KOREA);
        assertThat(rows(accusation.build())).containsExactly("- KOR - 112 inner");
    }

    @Test
    void leaveOutStatementsWithoutASpeakerOrACode() {
        Assertion.Builder article = Assertion.builder();
        article.id("article-says").voice(Voice.ARTICLE).content(text("so"));
        Assertion.Builder rumour = Assertion.builder();
        rumour.id("it-is-said").voice(Voice.UNATTRIBUTED).addTarget(USA);
        Assertion.Builder assertion = Assertion.builder();
        assertion.id("says").addSpeaker(USA);
        Dossier dossier = dossier(article.build(), rumour.build(), assertion.build());
        assertThat(EventCoder.in(EventOntology.CAMEO_1_1B3).rows(dossier))
                .extracting(EventRow::statementId)
                .containsExactly("says");
        assertThat(EventCoder.in(EventOntology.PLOVER_2_0).rows(dossier)).isEmpty();
    }

    private static List<String> rows(Statement... statements) {
        return EventCoder.in(EventOntology.CAMEO_1_1B3)
                .rows(dossier(statements))
                .map(row -> String.join(
                        " ",
                        row.date().map(Edtf::toString).orElse("-"),
                        row.sourceCode(),
                        row.targetCode().orElse("-"),
                        row.coding().candidates().stream().map(it -> it.code()).collect(Collectors.joining("|")),
                        row.statementId()))
                .toList();
    }

    private static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("article")
                        .title(text("title"))
                        .language("en")
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .build())
                .statements(List.of(statements))
                .build();
    }

    private static Threat.Builder threat(String id, Actor... speakers) {
        Threat.Builder threat = Threat.builder();
        threat.id(id);
        for (Actor speaker : speakers) {
            threat.addSpeaker(speaker);
        }
        return threat;
    }

    private static Commitment promise(String id, @Nullable Actor addressee, @Nullable Actor target) {
        Commitment.Builder promise = Commitment.builder();
        promise.id(id).addSpeaker(USA);
        if (addressee != null) {
            promise.addAddressee(addressee);
        }
        if (target != null) {
            promise.addTarget(target);
        }
        return promise.build();
    }

    private static Organization.Builder organization(String id) {
        Organization.Builder organization = Organization.builder();
        organization.id(id).name(text(id)).kind(OrganizationKind.AGENCY).identifiedBy(Basis.EXTERNAL);
        return organization;
    }

    private static Person person(String id, Office... offices) {
        Person.Builder person = Person.builder();
        person.id(id).name(text(id)).identifiedBy(Basis.EXTERNAL).offices(List.of(offices));
        return person.build();
    }

    private static Office office(Organization organization) {
        return Office.of(text("spokesperson"), organization);
    }

    private static Group group(String id, Actor... members) {
        Group.Builder group = Group.builder();
        group.id(id).name(text(id)).identifiedBy(Basis.EXTERNAL).members(List.of(members));
        return group.build();
    }

    private static Text text(String words) {
        return Text.of("en", words);
    }
}
