package io.github.demarche.exchange.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.exchange.Examples;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Threat;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventTableTest {
    private static final Organization MINISTRY = Organization.builder()
            .id("ministry")
            .name(Text.of("en", "the ministry"))
            .kind(OrganizationKind.MINISTRY)
            .state(State.of("KOR"))
            .build();
    private static final Organization BANK = Organization.builder()
            .id("bank")
            .name(Text.of("en", "a\tbank"))
            .kind(OrganizationKind.COMPANY)
            .state(State.of("FRA"))
            .build();

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStatementHasARowOrAReason(String name) {
        assertComplete(Examples.dossier(name));
    }

    @Property(tries = 150)
    void anyDossierHasRowsOrReasons(@ForAll("dossiers") Dossier dossier) {
        assertComplete(dossier);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    @Test
    void columnsAreThoseOfTheDataSets() {
        assertThat(DataSet.ICEWS.columns()).hasSize(20).doesNotHaveDuplicates();
        assertThat(DataSet.GDELT_1.columns()).hasSize(58).doesNotHaveDuplicates();
        assertThat(DataSet.POLECAT.columns()).hasSize(40).doesNotHaveDuplicates();
        assertThat(write(EventTable.gdelt1(Examples.dossier("vote")))).isEmpty();
        assertThat(write(EventTable.icews(Examples.dossier("vote")))).startsWith("Event ID\tEvent Date\tSource Name\t");
    }

    @Test
    void theFirstWarningHasNoDayAndOnRequestTheDayOfPublication() {
        Dossier article = Examples.dossier("article");
        EventTable table = EventTable.gdelt1(article);
        assertThat(table.leftOut())
                .contains(LeftOut.of(
                        LeftOut.Subject.STATEMENT,
                        "officials-warn-of-visit",
                        "the date [..2024-06-14] is not one day"));
        String empty = "\t".repeat(32);
        assertThat(write(table.day(DayPolicy.PUBLISHED)).lines().limit(4))
                .containsExactly(
                        "1\t20240614\t202406\t2024\t2024.5315\tKOR\tSOUTH KOREA\tKOR\t\t\t\t\t\t\t\tRUS\tRUSSIA\tRUS\t\t\t\t\t\t\t\t\t012"
                                + "\t012\t01\t1" + empty.substring(0, 28),
                        "2\t20240614\t202406\t2024\t2024.5315\tKOR\tSOUTH KOREA\tKOR\t\t\t\t\t\t\t\tPRK\tNORTH KOREA\tPRK\t\t\t\t\t\t\t\t\t012"
                                + "\t012\t01\t1" + empty.substring(0, 28),
                        "3\t20240614\t202406\t2024\t2024.5315\tUSA\tUNITED STATES\tUSA\t\t\t\t\t\t\t\tRUS\tRUSSIA\tRUS\t\t\t\t\t\t\t\t\t012"
                                + "\t012\t01\t1" + empty.substring(0, 28),
                        "4\t20240614\t202406\t2024\t2024.5315\tUSA\tUNITED STATES\tUSA\t\t\t\t\t\t\t\tPRK\tNORTH KOREA\tPRK\t\t\t\t\t\t\t\t\t012"
                                + "\t012\t01\t1" + empty.substring(0, 28));
    }

    @Test
    void aMinistryHasItsSectorAndItsWords() {
        Person envoy = Person.builder()
                .id("envoy")
                .name(Text.of("en", "An Envoy"))
                .addOffice(Office.of(Text.of("en", "envoy"), State.of("PRK")))
                .build();
        Dossier dossier = dossier(Threat.builder()
                .id("threat")
                .addSpeaker(Party.builder()
                        .actor(MINISTRY)
                        .mention(Passage.of("the ministry"))
                        .build())
                .addTarget(envoy)
                .made(day("2024-12-31"))
                .build());
        Map<String, String> icews =
                row(DataSet.ICEWS, EventTable.icews(dossier).firstId(7).storyId("9"));
        assertThat(icews)
                .containsEntry("Event ID", "7")
                .containsEntry("Event Date", "2024-12-31")
                .containsEntry("Source Name", "South Korea")
                .containsEntry("Source Sectors", "Government")
                .containsEntry("Target Country", "North Korea")
                .containsEntry("CAMEO Code", "130")
                .containsEntry("Story ID", "9")
                .containsEntry("Intensity", "")
                .containsEntry("Latitude", "");
        assertThat(row(DataSet.GDELT_1, EventTable.gdelt1(dossier)))
                .containsEntry("Actor1Code", "KORGOV")
                .containsEntry("Actor1Type1Code", "GOV")
                .containsEntry("Actor2Code", "PRK")
                .containsEntry("FractionDate", "2025.0712")
                .containsEntry("QuadClass", "3")
                .containsEntry("EventRootCode", "13")
                .containsEntry("SOURCEURL", "");
        assertThat(row(DataSet.POLECAT, EventTable.polecat(dossier)))
                .containsEntry("Event ID", "talks/threat/1")
                .containsEntry("Event Type", "THREATEN")
                .containsEntry("Quad Code", "VERBAL CONFLICT")
                .containsEntry("Actor Name Raw", "the ministry")
                .containsEntry("Primary Actor Sector", "GOV")
                .containsEntry("Recipient Title", "envoy")
                .containsEntry("Publication Date", "2024-06-14")
                .containsEntry("Language", "English");
    }

    @Test
    void actorsThatAreNoStateAreLeftOutOrNamed() {
        Dossier dossier = dossier(accusation(Party.of(BANK), State.of("PRK")));
        EventTable table = EventTable.icews(dossier);
        assertThat(reasons(table)).containsExactly("the actor bank is not a state and acts for none");
        assertThat(row(DataSet.ICEWS, table.actors(ActorPolicy.BY_NAME)))
                .containsEntry("Source Name", "a bank")
                .containsEntry("Source Sectors", "Business")
                .containsEntry("Source Country", "France");
        assertThat(table.actors(ActorPolicy.BY_NAME).leftOut()).isEmpty();
    }

    @Test
    void candidatesAreLeftOutOrHaveTheirRoot() {
        Dossier dossier = dossier(
                Decision.builder()
                        .id("embargo")
                        .addSpeaker(State.of("KOR"))
                        .addTarget(State.of("PRK"))
                        .measure(Measure.EXPULSION)
                        .made(day("2024-06-13"))
                        .build(),
                accusation(Party.of(State.of("KOR")), State.of("PRK")).toBuilder()
                        .id("coded")
                        .addCode(EventOntology.CAMEO_1_1B3.code("1121"))
                        .addCode(EventOntology.CAMEO_1_1B3.code("1122"))
                        .build());
        EventTable table = EventTable.gdelt1(dossier);
        assertThat(write(table)).isEmpty();
        assertThat(reasons(table))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it).startsWith("it may have any of the codes "));
        // 161, 166 and 174 share no root.
        EventTable roots = table.candidates(CandidatesPolicy.ROOT);
        assertThat(row(DataSet.GDELT_1, roots))
                .containsEntry("EventCode", "11")
                .containsEntry("EventBaseCode", "11")
                .containsEntry("EventRootCode", "11");
        assertThat(roots.leftOut()).extracting(LeftOut::id).containsExactly("embargo");
    }

    @Test
    void aConcludedPartyHasNoRow() {
        Party concluded =
                Party.builder().actor(State.of("PRK")).basis(Basis.INFERRED).build();
        Dossier dossier = dossier(accusation(concluded, State.of("KOR")));
        assertThat(reasons(EventTable.icews(dossier)))
                .containsExactly("the article does not state that prk is a party to it");
    }

    @Test
    void codesThatGdeltReadsOtherwiseAreRefusedThere() {
        Dossier dossier = dossier(accusation(Party.of(State.of("KOR")), State.of("PRK")).toBuilder()
                .addCode(EventOntology.CAMEO_1_1B3.code("105"))
                .build());
        assertThat(reasons(EventTable.gdelt1(dossier)))
                .containsExactly("CAMEO 105 means something else in GDELT's edition of CAMEO");
        assertThat(EventTable.icews(dossier).leftOut()).isEmpty();
    }

    @Test
    void refusesANumberThatIsNone() {
        EventTable table = EventTable.icews(Examples.dossier("vote"));
        assertThatThrownBy(() -> table.firstId(-1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> table.firstId(Long.MAX_VALUE)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(
                        () -> EventTable.icews(Examples.dossier("wire-report")).text("another"))
                .isInstanceOf(InvalidValueException.class);
    }

    private static Accusation accusation(Party speaker, Actor target) {
        return Accusation.builder()
                .id("accused")
                .addSpeaker(speaker)
                .addTarget(target)
                .made(day("2024-06-13"))
                .build();
    }

    private static void assertComplete(Dossier dossier) {
        for (DataSet dataSet : DataSet.values()) {
            EventTable strict = table(dataSet, dossier);
            EventTable wide = strict.day(DayPolicy.PUBLISHED)
                    .candidates(CandidatesPolicy.ROOT)
                    .actors(ActorPolicy.BY_NAME);
            for (EventTable table : List.of(strict, wide)) {
                List<Map<String, String>> rows = rows(dataSet, table);
                Set<String> told = new HashSet<>();
                table.leftOut().forEach(it -> told.add(it.id()));
                if (dataSet == DataSet.POLECAT) {
                    rows.forEach(it -> told.add(it.getOrDefault("Event ID", "").split("/", -1)[1]));
                    assertThat(told)
                            .containsExactlyInAnyOrderElementsOf(dossier.statements().stream()
                                    .map(Statement::id)
                                    .toList());
                }
                assertThat(told.size() + rows.size())
                        .isGreaterThanOrEqualTo(dossier.statements().size());
                assertThat(write(table(dataSet, dossier))).isEqualTo(write(strict));
            }
        }
    }

    private static EventTable table(DataSet dataSet, Dossier dossier) {
        return switch (dataSet) {
            case ICEWS -> EventTable.icews(dossier);
            case GDELT_1 -> EventTable.gdelt1(dossier);
            case POLECAT -> EventTable.polecat(dossier);
        };
    }

    private static List<String> reasons(EventTable table) {
        return table.leftOut().stream().map(LeftOut::reason).toList();
    }

    private static Map<String, String> row(DataSet dataSet, EventTable table) {
        List<Map<String, String>> rows = rows(dataSet, table);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<Map<String, String>> rows(DataSet dataSet, EventTable table) {
        return write(table)
                .lines()
                .skip(dataSet.hasHeader() ? 1 : 0)
                .map(line -> {
                    String[] cells = line.split("\t", -1);
                    assertThat(cells).hasSize(dataSet.columns().size());
                    Map<String, String> row = new HashMap<>();
                    for (int i = 0; i < cells.length; i++) {
                        row.put(dataSet.columns().get(i), cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    private static String write(EventTable table) {
        try {
            StringBuilder out = new StringBuilder();
            table.write(out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dating day(String day) {
        return Dating.of(Edtf.parse(day));
    }

    private static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("talks")
                        .title(Text.of("en", "Talks"))
                        .published(day("2024-06-14"))
                        .updated(day("2025-01-01"))
                        .language("en")
                        .build())
                .statements(List.of(statements))
                .build();
    }
}
