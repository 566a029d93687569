package io.github.demarche.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.statement.Warning;
import io.github.demarche.statement.WarningMode;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionsTest {
    private static final State USA = State.of("USA");
    private static final State KOREA = State.of("KOR");
    private static final Organization NAVY = organization("navy", OrganizationKind.AGENCY);
    private static final Organization FLEET = fleet();

    private static Text text(String words) {
        return Text.of("en", words);
    }

    private static Organization organization(String id, OrganizationKind kind) {
        Organization.Builder organization = Organization.builder();
        organization.id(id).name(text(id)).kind(kind).state(USA).identifiedBy(Basis.EXTERNAL);
        return organization.build();
    }

    private static Organization fleet() {
        Organization.Builder fleet = Organization.builder();
        fleet.id("fleet")
                .name(text("fleet"))
                .kind(OrganizationKind.AGENCY)
                .parent(NAVY)
                .identifiedBy(Basis.EXTERNAL);
        return fleet.build();
    }

    private static Person person(String id, Office... offices) {
        Person.Builder person = Person.builder();
        person.id(id).name(text(id)).identifiedBy(Basis.EXTERNAL).offices(List.of(offices));
        return person.build();
    }

    /** With a walk over the dossier for each rendition, these would take a minute. */
    @Test
    void followsALongChainOfRenditions() {
        int length = 20_000;
        Statement[] chain = new Statement[length];
        chain[0] = said("s0", USA).build();
        for (int i = 1; i < length; i++) {
            chain[i] = said("s" + i, USA)
                    .addLink(Link.of(LinkRelation.RENDITION_OF, "s" + (i - 1)))
                    .build();
        }
        Dossier dossier = dossier(chain);
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThat(dossier.renditions(chain[length / 2])).hasSize(length - 1));
    }

    private static Assertion.Builder said(String id, Actor... speakers) {
        Assertion.Builder statement = Assertion.builder();
        statement.id(id);
        for (Actor speaker : speakers) {
            statement.addSpeaker(speaker);
        }
        return statement;
    }

    private static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("article")
                        .title(text("title"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .statements(List.of(statements))
                .build();
    }

    private static List<String> ids(List<Statement> statements) {
        return statements.stream().map(Statement::id).toList();
    }

    @Test
    void aStateSpeaksThroughItsOrgansOfficialsGroupsAndThoseOnItsBehalf() {
        Office admiral = Office.of(text("admiral"), FLEET);
        Office former = Office.builder()
                .title(text("envoy"))
                .organization(USA)
                .until(Edtf.parse("2020"))
                .build();
        Office scholar = Office.of(text("scholar"), KOREA);
        Group.Builder both = Group.builder();
        both.id("both").name(text("both")).members(List.of(USA, KOREA));
        Dossier dossier = dossier(
                said("state", USA).build(),
                said("organ-of-organ", FLEET).build(),
                said("official", person("admiral", admiral)).build(),
                said("former-official", person("envoy", former)).build(),
                said("group", both.build()).build(),
                said("other", KOREA).build(),
                said("in-another-office")
                        .addSpeaker(Party.builder()
                                .actor(person("two-hats", admiral, scholar))
                                .office(scholar)
                                .build())
                        .build(),
                said("on-behalf")
                        .addSpeaker(
                                Party.builder().actor(KOREA).addOnBehalfOf(USA).build())
                        .build());

        assertThat(ids(dossier.byOnBehalfOf(USA)))
                .containsExactly("state", "organ-of-organ", "official", "group", "on-behalf");
        assertThat(ids(dossier.by(USA))).containsExactly("state");
        assertThat(ids(dossier.byOnBehalfOf(NAVY))).containsExactly("organ-of-organ", "official");
        assertThat(dossier.byOnBehalfOf(State.of("FRA"))).isEmpty();
    }

    @Test
    void aGroupInAnOfficeSpeaksForItsOrganizationAndForItsMembers() {
        Group.Builder spokesmen = Group.builder();
        spokesmen.id("spokesmen").name(text("spokesmen")).members(List.of(KOREA));
        Dossier dossier = dossier(said("group-in-an-office")
                .addSpeaker(Party.builder()
                        .actor(spokesmen.build())
                        .office(Office.of(text("spokesman"), FLEET))
                        .build())
                .build());

        assertThat(ids(dossier.byOnBehalfOf(USA))).containsExactly("group-in-an-office");
        assertThat(ids(dossier.byOnBehalfOf(KOREA))).containsExactly("group-in-an-office");
        assertThat(dossier.byOnBehalfOf(State.of("FRA"))).isEmpty();
    }

    @Test
    void aStateDoesNotSpeakThroughWhatIsOnlyAtHomeThere() {
        Organization newspaper = organization("newspaper", OrganizationKind.NEWS_OUTLET);
        Dossier dossier = dossier(said("reports", newspaper)
                .addTarget(newspaper)
                .addAddressee(newspaper)
                .build());

        assertThat(dossier.byOnBehalfOf(USA)).isEmpty();
        assertThat(dossier.toldTo(USA)).isEmpty();
        assertThat(dossier.about(USA)).isEmpty();
        assertThat(ids(dossier.byOnBehalfOf(newspaper))).containsExactly("reports");
    }

    @Test
    void anOfficialSpeaksForTheStateWhileInOffice() {
        Person envoy = person(
                "envoy",
                Office.builder()
                        .title(text("envoy"))
                        .organization(USA)
                        .since(Edtf.parse("2020"))
                        .until(Edtf.parse("2025"))
                        .build());
        Dossier dossier = dossier(
                said("before", envoy).made(Dating.of(Edtf.parse("2019"))).build(),
                said("in-office", envoy).made(Dating.of(Edtf.parse("2021"))).build(),
                said("undated", envoy).build());

        assertThat(ids(dossier.byOnBehalfOf(USA))).containsExactly("in-office", "undated");
    }

    /** Whether the office is an attribute of the person or of the party, and whether the person has others. */
    @Test
    void aFormerOfficialDoesNotSpeakForTheState() {
        Office former = Office.builder()
                .title(text("former envoy"))
                .organization(USA)
                .former(true)
                .build();
        Office over = Office.builder()
                .title(text("envoy"))
                .organization(USA)
                .until(Edtf.parse("2020"))
                .build();
        Office scholar = Office.of(text("scholar"), KOREA);
        Group.Builder envoys = Group.builder();
        envoys.id("envoys").name(text("former envoys")).addMember(person("envoy", former));
        Dossier dossier = dossier(
                said("person", person("envoy", former)).build(),
                said("party")
                        .addSpeaker(in(former, person("party", former, scholar)))
                        .build(),
                said("party-only").addSpeaker(in(former, person("nobody"))).build(),
                said("party-over").addSpeaker(in(over, person("over"))).build(),
                said("group", envoys.build()).build(),
                said("group-in-an-office")
                        .addSpeaker(in(former, envoys.build()))
                        .build(),
                said("scholar", person("scholar", former, scholar)).build());

        assertThat(dossier.byOnBehalfOf(USA)).isEmpty();
        assertThat(ids(dossier.byOnBehalfOf(KOREA))).containsExactly("scholar");
        assertThat(ids(dossier.byOnBehalfOf(person("party", former, scholar)))).containsExactly("party");
    }

    private static Party in(Office office, Actor actor) {
        return Party.builder().actor(actor).office(office).build();
    }

    @Test
    void knowsAnActorByItsId() {
        State named = State.builder().code("USA").identifiedBy(Basis.EXTERNAL).build();
        Dossier dossier = dossier(
                said("says", named).addAddressee(named).addTarget(named).build(),
                said("in-office")
                        .addSpeaker(Party.builder()
                                .actor(person("admiral"))
                                .office(Office.of(text("admiral"), named))
                                .build())
                        .build());

        assertThat(ids(dossier.by(USA))).containsExactly("says");
        assertThat(ids(dossier.byOnBehalfOf(USA))).containsExactly("says", "in-office");
        assertThat(ids(dossier.byOnBehalfOf(
                        Person.builder().id("admiral").name(text("X")).build())))
                .containsExactly("in-office");
        assertThat(ids(dossier.toldTo(USA))).containsExactly("says");
        assertThat(ids(dossier.about(USA))).containsExactly("says");
    }

    @Test
    void tellsWhatOfOneKindAStateSays() {
        Warning.Builder warning = Warning.builder();
        warning.id("warns").addSpeaker(FLEET).mode(WarningMode.DETERRENT);
        Dossier dossier = dossier(said("says", USA).build(), warning.build());

        assertThat(dossier.byOnBehalfOf(USA, Warning.class))
                .extracting(Warning::mode)
                .containsExactly(WarningMode.DETERRENT);
        assertThat(dossier.byOnBehalfOf(KOREA, Warning.class)).isEmpty();
    }

    @Test
    void tellsWhatAnActorIsToldAndWhatIsSaidAboutIt() {
        Dossier dossier = dossier(
                said("told", KOREA).addAddressee(FLEET).build(),
                said("about", KOREA).addTarget(FLEET).build(),
                said("neither", KOREA).build());

        assertThat(ids(dossier.toldTo(USA))).containsExactly("told");
        assertThat(ids(dossier.about(USA))).containsExactly("about");
    }

    @Test
    void walksLinksBothWays() {
        Statement accusation = said("accusation", USA).build();
        Statement denial = said("denial", KOREA)
                .addLink(Link.of(LinkRelation.DENIES, "accusation"))
                .build();
        Dossier dossier = dossier(accusation, denial);

        assertThat(dossier.linkedFrom(denial, LinkRelation.DENIES)).containsExactly(accusation);
        assertThat(dossier.linkedTo(accusation, LinkRelation.DENIES)).containsExactly(denial);
        assertThat(dossier.linkedTo(denial, LinkRelation.DENIES)).isEmpty();
        assertThat(dossier.linkedTo(accusation, LinkRelation.RESPONDS_TO)).isEmpty();
    }

    @Test
    void doesNotTakeAStatementElsewhereForOneOfItsOwn() {
        Statement accusation = said("accusation", USA).build();
        Statement denial = said("denial", KOREA)
                .addLink(Link.builder()
                        .relation(LinkRelation.DENIES)
                        .statement("accusation")
                        .article(URI.create("https://example.org/other"))
                        .build())
                .build();
        Dossier dossier = dossier(accusation, denial);

        assertThat(dossier.linkedFrom(denial, LinkRelation.DENIES)).isEmpty();
        assertThat(dossier.linkedTo(accusation, LinkRelation.DENIES)).isEmpty();
    }

    @Test
    void keepsApartWhatIsStatedAndWhatIsConcluded() {
        Resolution founding = Resolution.of(1718, 2006);
        Passage wording = Passage.of("resolution 1718 (2006)");
        Statement stated = said("stated", USA)
                .addSanctionReference(SanctionReference.builder()
                        .wording(wording)
                        .addResolution(ResolutionCitation.of(founding))
                        .relation(SanctionRelation.CITES)
                        .identifiedBy(Basis.STATED)
                        .build())
                .build();
        Statement inferred = said("inferred", USA)
                .addSanctionReference(SanctionReference.builder()
                        .regime("DPRK")
                        .relation(SanctionRelation.VIOLATION)
                        .identifiedBy(Basis.INFERRED)
                        .build())
                .build();
        Dossier dossier = dossier(stated, inferred, said("neither", USA).build());

        assertThat(dossier.touching(founding).stated()).containsExactly(stated);
        assertThat(dossier.touching(founding).concluded()).isEmpty();
        InstrumentStatements regime =
                dossier.touching(SanctionsRegimes.byKey("DPRK").orElseThrow());
        assertThat(regime.stated()).containsExactly(stated);
        assertThat(regime.concluded()).containsExactly(inferred);
        assertThat(dossier.touching(Resolution.of(2397, 2017)).stated()).isEmpty();
        assertThat(dossier.touching(SanctionsRegimes.byKey("IRAN").orElseThrow())
                        .stated())
                .isEmpty();
    }

    @Test
    void theTimelineHasAnImpreciseDateWhereItMayBegin() {
        Dossier dossier = dossier(
                made("on-the-day", "2024-06-01"),
                made("in-june", "2024-06"),
                made("from-the-day", "2024-06-01/2024-07"),
                said("undated", USA).build(),
                made("by-june", "[..2024-06-14]"),
                made("by-may", "[..2024-05]"),
                made("last-year", "2023"));

        assertThat(ids(dossier.timeline()))
                .containsExactly("by-may", "by-june", "last-year", "on-the-day", "in-june", "from-the-day", "undated");
    }

    private static Statement made(String id, String date) {
        return said(id, USA).made(Dating.of(Edtf.parse(date))).build();
    }

    @Test
    void nothingIsSurelyBeforeOrAfterADateThatIsQualified() {
        Statement about = made("about", "2024-05-25~");
        Statement day = made("day", "2024-05-26");
        Dossier dossier = dossier(about, day);

        assertThat(dossier.surelyBefore(day)).isEmpty();
        assertThat(dossier.surelyAfter(about)).isEmpty();
        assertThat(dossier.timeline()).containsExactly(about, day);
    }

    @Test
    void theTimelineHasSeasonsInTheOrderOfTheYear() {
        Dossier dossier = dossier(
                made("winter", "2024-24"),
                made("autumn", "2024-23"),
                made("summer", "2024-22"),
                made("spring", "2024-21"));

        assertThat(ids(dossier.timeline())).containsExactly("spring", "summer", "autumn", "winter");
    }

    @Test
    void tellsWhatSurelyWasBeforeAndAfter() {
        Statement march =
                said("march", USA).made(Dating.of(Edtf.parse("2024-03"))).build();
        Statement monday =
                said("monday", USA).made(Dating.of(Edtf.parse("2024-06-10"))).build();
        Statement sometime = said("sometime", USA)
                .made(Dating.of(Edtf.parse("[..2024-06-14]")))
                .build();
        Statement undated = said("undated", USA).build();
        Dossier dossier = dossier(march, monday, sometime, undated);

        assertThat(dossier.surelyBefore(monday)).containsExactly(march);
        assertThat(dossier.surelyAfter(march)).containsExactly(monday);
        assertThat(dossier.surelyBefore(sometime)).isEmpty();
        assertThat(dossier.surelyAfter(sometime)).isEmpty();
        assertThat(dossier.surelyBefore(undated)).isEmpty();
    }

    @Test
    void setsRenditionsBesideEachOther() {
        Statement original = said("original", USA).certainty(Certainty.PROBABLE).build();
        Statement french = said("french", USA)
                .certainty(Certainty.POSSIBLE)
                .addLink(Link.of(LinkRelation.RENDITION_OF, "original"))
                .build();
        Statement german = said("german", USA)
                .certainty(Certainty.CERTAIN)
                .addLink(Link.of(LinkRelation.RENDITION_OF, "french"))
                .build();
        Statement silent = said("silent", USA)
                .addLink(Link.of(LinkRelation.RENDITION_OF, "original"))
                .build();
        Statement unknown = said("unknown", USA)
                .certainty(Certainty.UNKNOWN)
                .addLink(Link.of(LinkRelation.RENDITION_OF, "original"))
                .build();
        Statement literal = said("literal", USA)
                .certainty(Certainty.PROBABLE)
                .addLink(Link.of(LinkRelation.RENDITION_OF, "original"))
                .build();
        Dossier dossier = dossier(
                original,
                french,
                german,
                silent,
                unknown,
                literal,
                said("other", USA).build());

        assertThat(dossier.renditions(original))
                .containsExactly(
                        new ImmutableRendition(french, CertaintyChange.WEAKER),
                        new ImmutableRendition(german, CertaintyChange.STRONGER),
                        new ImmutableRendition(silent, CertaintyChange.UNCLEAR),
                        new ImmutableRendition(unknown, CertaintyChange.UNCLEAR),
                        new ImmutableRendition(literal, CertaintyChange.SAME));
        assertThat(dossier.renditions(unknown))
                .extracting(Rendition::certainty)
                .containsOnly(CertaintyChange.UNCLEAR)
                .hasSize(5);
        assertThat(dossier.renditions(german))
                .extracting(Rendition::certainty)
                .containsExactly(
                        CertaintyChange.WEAKER,
                        CertaintyChange.WEAKER,
                        CertaintyChange.UNCLEAR,
                        CertaintyChange.UNCLEAR,
                        CertaintyChange.WEAKER);
    }

    @Test
    void namesTheWeakestLinkOfAnAttribution() {
        Person.Builder official = Person.builder();
        official.id("official").name(text("a senior official"));
        Person named = person("named");
        Statement unnamed = said("unnamed", official.build()).build();
        Statement relayed = said("relayed", USA).addRelay(relay(named)).build();
        Statement plain = said("plain", USA).build();
        Statement rumour =
                said("rumour").voice(Voice.UNATTRIBUTED).addRelay(relay(USA)).build();
        Statement own = said("own").voice(Voice.ARTICLE).build();
        Dossier dossier = dossier(unnamed, relayed, plain, rumour, own);

        assertThat(dossier.attribution(plain).weakest()).isEqualTo(WeakestLink.NAMED);
        assertThat(dossier.attribution(own).weakest()).isEqualTo(WeakestLink.NAMED);
        assertThat(dossier.attribution(own).origin()).isEmpty();
        assertThat(dossier.attribution(unnamed).weakest()).isEqualTo(WeakestLink.UNNAMED);
        assertThat(dossier.attribution(rumour).weakest()).isEqualTo(WeakestLink.UNATTRIBUTED);
        assertThat(dossier.attribution(relayed).weakest()).isEqualTo(WeakestLink.INFERRED);
        assertThat(dossier.attribution(relayed).hops()).isEqualTo(dossier.chain(relayed));
        assertThat(dossier.attribution(relayed).origin()).containsExactly(Party.of(USA));
    }

    @Test
    void whatIsConcludedOfARoleOrARelayIsALinkToo() {
        Party concluded = Party.builder().actor(USA).basis(Basis.INFERRED).build();
        Relay assumed = Relay.builder().addBy(KOREA).basis(Basis.INFERRED).build();
        Statement speaker = said("speaker").addSpeaker(concluded).build();
        Statement relay = said("relay", USA).addRelay(assumed).build();
        Statement relayParty = said("relay-party", USA)
                .addRelay(Relay.builder().addBy(concluded).build())
                .build();
        Dossier dossier = dossier(speaker, relay, relayParty);

        assertThat(dossier.statements())
                .hasSize(3)
                .allSatisfy(it -> assertThat(dossier.attribution(it).weakest()).isEqualTo(WeakestLink.INFERRED));
    }

    private static Relay relay(Actor by) {
        Relay.Builder relay = Relay.builder();
        relay.addBy(Party.of(by));
        return relay.build();
    }
}
