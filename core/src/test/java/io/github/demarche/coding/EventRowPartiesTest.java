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
import io.github.demarche.actor.Unidentified;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parties and sectors of rows, and how many there are. */
class EventRowPartiesTest {
    private static final State NORWAY = State.of("NOR");
    private static final State CHILE = State.of("CHL");
    private static final Organization MINISTRY = organization("ministry", OrganizationKind.MINISTRY);
    private static final Organization AGENCY = organization("agency", OrganizationKind.AGENCY);

    @Test
    void keepTheirPartiesAndTheSectorThatTheyShare() {
        EventRow row = only(accusation(MINISTRY, AGENCY));
        assertThat(row.source()).isEqualTo(NORWAY);
        assertThat(row.sourceParties()).containsExactly(Party.of(MINISTRY), Party.of(AGENCY));
        assertThat(row.sourceSector()).contains(Sector.GOV);
        assertThat(row.targetParties()).containsExactly(Party.of(CHILE));
        assertThat(row.targetSector()).isEmpty();
    }

    @Test
    void haveNoSectorWherePartiesDiffer() {
        assertThat(only(accusation(MINISTRY, NORWAY)).sourceSector()).isEmpty();
        assertThat(only(accusation(organization("firm", OrganizationKind.COMPANY)))
                        .sourceSector())
                .contains(Sector.BUS);
    }

    @Test
    void doNotCountFormerOfficialsForAState() {
        Office over = Office.builder()
                .title(Text.of("en", "minister"))
                .organization(MINISTRY)
                .until(Edtf.parse("2020"))
                .build();
        Person person = Person.builder()
                .id("person")
                .name(Text.of("en", "Ada Lind"))
                .addOffice(over)
                .build();
        Accusation.Builder accusation = Accusation.builder();
        accusation
                .id("a")
                .addSpeaker(Party.builder().actor(person).office(over).build())
                .addTarget(CHILE);
        EventRow row = only(accusation.build());
        assertThat(row.source()).isEqualTo(person);
        assertThat(row.sourceSector()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ministry, GOV, NOR",
        "presidency, GOV, NOR",
        "agency, GOV, NOR",
        "diplomatic-mission, GOV, NOR",
        "parliament, LEG, NOR",
        "court, JUD, NOR",
        "armed-forces, MIL, NOR",
        "police, COP, NOR",
        "ngo, NGO, body",
        "intergovernmental-body, IGO, body",
        "news-outlet, MED, body",
        "armed-group, REB, body",
        "company, BUS, body",
        "party, , body",
        "other, , body",
        "central-bank, , body"
    })
    void haveTheSectorOfTheKindOfOrganization(String kind, @Nullable Sector sector, String source) {
        Organization body = organization("body", OrganizationKind.of(kind));
        EventRow row = only(accusation(body));
        assertThat(row.sourceSector()).isEqualTo(Optional.ofNullable(sector));
        assertThat(row.sourceCode()).isEqualTo(source);
        Person head = Person.builder()
                .id("head")
                .name(Text.of("en", "Ada Lind"))
                .addOffice(Office.of(Text.of("en", "head"), body))
                .build();
        assertThat(only(accusation(head)).sourceSector()).isEqualTo(Optional.ofNullable(sector));
        assertThat(only(accusation(head)).sourceCode()).isEqualTo(source);
    }

    @Test
    void countAFormerOfficialForNoState() {
        Office former = Office.builder()
                .title(Text.of("en", "former minister"))
                .organization(MINISTRY)
                .former(true)
                .build();
        Person.Builder minister = Person.builder().id("person").name(Text.of("en", "Ada Lind"));
        Person person = minister.addOffice(former).build();
        Group ministers = group(0).toBuilder().addMember(person).build();
        for (Party party : List.of(
                Party.of(person), Party.builder().actor(person).office(former).build(), Party.of(ministers))) {
            Accusation.Builder accusation = Accusation.builder();
            EventRow row =
                    only(accusation.id("a").addSpeaker(party).addTarget(CHILE).build());
            assertThat(row.source()).as(party.toString()).isEqualTo(person);
            assertThat(row.sourceSector()).isEmpty();
        }
        Person now = minister.addOffice(
                        Office.of(Text.of("en", "director"), organization("firm", OrganizationKind.COMPANY)))
                .build();
        assertThat(only(accusation(now)).sourceSector()).contains(Sector.BUS);
        assertThat(only(accusation(now)).sourceCode()).isEqualTo("firm");
    }

    /** Event data cannot name "a source", but uses its office or principal if the record has one. */
    @Test
    void leaveOutUnidentifiedActors() {
        Unidentified source = Unidentified.of("source", Text.of("en", "a source"));
        assertThat(rows(accusation(source))).isEmpty();
        assertThat(only(accusation(source, MINISTRY)).sourceParties()).containsExactly(Party.of(MINISTRY));
        assertThat(rows(accusation(group(0).toBuilder()
                                .addMember(source)
                                .addMember(MINISTRY)
                                .build()))
                        .map(EventRow::source))
                .containsExactly(NORWAY);
        Accusation.Builder accusation = Accusation.builder();
        accusation.id("a").addSpeaker(NORWAY).addTarget(source);
        assertThat(only(accusation.build()).target()).isEmpty();
        assertThat(only(accusation.addAddressee(CHILE).build()).target()).contains(CHILE);
        Office former = Office.builder()
                .title(Text.of("en", "an office"))
                .organization(MINISTRY)
                .former(true)
                .build();
        assertThat(rows(said(Party.builder().actor(source).office(former).build())))
                .isEmpty();
        assertThat(only(said(Party.builder()
                                .actor(source)
                                .addOnBehalfOf(MINISTRY)
                                .build()))
                        .source())
                .isEqualTo(NORWAY);
    }

    private static Statement said(Party speaker) {
        Accusation.Builder accusation = Accusation.builder();
        return accusation.id("a").addSpeaker(speaker).addTarget(CHILE).build();
    }

    @Test
    void areTowardsTheTargetsOfAnAgreementAgainstOthers() {
        Agreement.Builder embargo = Agreement.builder().measure(Measure.RESTRICTION);
        embargo.id("a").addSpeaker(NORWAY).addSpeaker(CHILE).addTarget(State.of("PER"));
        assertThat(rows(embargo.build())
                        .map(it -> it.sourceCode() + it.targetCode().orElse("-")))
                .containsExactly("NORPER", "CHLPER");
    }

    @Test
    void countALargeBodyOfWhichNoMembersAreKnownForItself() {
        Group ambassadors = group(0).toBuilder().size(9_000).build();
        assertThat(rows(accusation(ambassadors)).map(EventRow::source)).containsExactly(ambassadors);
    }

    @Test
    void areMadeWhenTheyAreAskedFor() {
        long before = System.nanoTime();
        assertThat(rows(agreement(Actor.MAX_NESTED)).skip(100_000).limit(1)).hasSize(1);
        assertThat(rows(agreement(Actor.MAX_NESTED)).count())
                .isEqualTo((long) Actor.MAX_NESTED * (Actor.MAX_NESTED - 1));
        assertThat(System.nanoTime() - before).isLessThan(30_000_000_000L);
    }

    private static Statement agreement(int members) {
        Agreement.Builder agreement = Agreement.builder();
        return agreement.id("a").addSpeaker(group(members)).build();
    }

    private static Group group(int members) {
        Group.Builder group = Group.builder().id("group").name(Text.of("en", "the delegates"));
        IntStream.range(0, members)
                .forEach(it -> group.addMember(Organization.builder()
                        .id("member-" + it)
                        .kind(OrganizationKind.COMPANY)
                        .name(Text.of("en", "Member"))
                        .build()));
        return group.build();
    }

    private static Statement accusation(Actor... speakers) {
        Accusation.Builder accusation = Accusation.builder();
        accusation.id("a").addTarget(CHILE);
        Stream.of(speakers).forEach(accusation::addSpeaker);
        return accusation.build();
    }

    private static Organization organization(String id, OrganizationKind kind) {
        return Organization.builder()
                .id(id)
                .kind(kind)
                .name(Text.of("en", id))
                .state(NORWAY)
                .build();
    }

    private static EventRow only(Statement statement) {
        List<EventRow> rows = rows(statement).toList();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Stream<EventRow> rows(Statement statement) {
        return EventCoder.in(EventOntology.CAMEO_1_1B3)
                .rows(Dossier.builder()
                        .article(Article.builder()
                                .id("article")
                                .title(Text.of("en", "title"))
                                .language("en")
                                .published(Dating.of(Edtf.parse("2025-04-30")))
                                .build())
                        .addStatement(statement)
                        .build());
    }
}
