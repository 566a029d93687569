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
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Agreement;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

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
    void countNobodyForAStateInAnOfficeThatIsOver() {
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
