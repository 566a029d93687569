package io.github.demarche.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.exchange.Examples;
import io.github.demarche.exchange.LeftOut;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementTableTest {
    private static final List<String> COLUMNS = List.of(
            ("statement, type, voice, speakers, speaker_ids, on_behalf_of, addressees, targets, content_en, content_fr,"
                            + " quotation, passage_start, passage_end, passage, cue, made, made_earliest, made_latest,"
                            + " made_basis, channel, relays, certainty, characterized_by, placement, mode, force, condition,"
                            + " consequences, about, instruments, instrument_relation, instrument_basis, links, cameo, plover,"
                            + " confidence, article, article_published, article_uri, article_sha256")
                    .split(", ", -1));

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStatementHasARowOf40Columns(String name) {
        Dossier dossier = Examples.dossier(name);
        StatementTable table = StatementTable.of(dossier);
        table = Examples.text(name).map(table::text).orElse(table);
        CSVParser csv = parse(table.toCsv());
        assertThat(csv.getHeaderNames()).isEqualTo(COLUMNS).hasSize(40);
        List<CSVRecord> rows = csv.getRecords();
        assertThat(rows).isNotEmpty().allSatisfy(it -> assertThat(it.size()).isEqualTo(40));
        assertThat(rows)
                .extracting(it -> it.get("statement"))
                .containsExactlyElementsOf(
                        dossier.statements().stream().map(Statement::id).toList());
        assertThat(table.leftOut()).isEmpty();
    }

    @Test
    void hasAByteOrderMarkAndLinesOfRfc4180() {
        String csv = StatementTable.of(Examples.dossier("vote")).toCsv();
        assertThat(csv).startsWith("\uFEFFstatement,type,").endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void saysWhoWhomAndHow() {
        CSVRecord row = row("article", "officials-warn-of-visit");
        assertThat(row.get("type")).isEqualTo("warning");
        assertThat(row.get("speakers")).isEqualTo("South Korean and American officials");
        assertThat(row.get("on_behalf_of")).isEqualTo("kor; usa");
        assertThat(row.get("targets")).isEqualTo("Russia; North Korea");
        assertThat(row.get("content_fr")).isEqualTo("la visite de Poutine en Corée du Nord");
        assertThat(row.get("passage_start")).isEqualTo("344");
        assertThat(row.get("passage_end")).isEqualTo("551");
        assertThat(row.get("made")).isEqualTo("[..2024-06-14]");
        assertThat(row.get("made_earliest")).isEmpty();
        assertThat(row.get("made_latest")).isEqualTo("2024-06-14");
        assertThat(row.get("made_basis")).isEqualTo("inferred");
        assertThat(row.get("mode")).isEqualTo("alert");
        assertThat(row.get("consequences")).startsWith("military ties grow deeper (possible); ");
        assertThat(row.get("instruments")).isEqualTo("DPRK");
        // A violation that is only feared is not stated as one.
        assertThat(row.get("instrument_relation")).isEqualTo("violation (possible)");
        assertThat(row.get("instrument_basis")).isEqualTo("inferred");
        assertThat(row.get("cameo")).isEqualTo("CAMEO 1.1b3 012");
        assertThat(row.get("plover")).isEmpty();
    }

    @Test
    void keepsWhatOnlyTheKindHas() {
        assertThat(row("vote", "ostrand-votes-against").get("mode")).isEqualTo("position:against");
        assertThat(row("expulsion", "ostrand-expels").get("mode")).isEqualTo("measure:expulsion; change:start");
        assertThat(row("expulsion", "ostrand-protests").get("mode")).isEqualTo("formal:true");
        assertThat(row("expulsion", "brandt-promises-return").get("condition"))
                .isEqualTo("Ostrand withdraws the order; deadline:2025-03-07");
        assertThat(row("expulsion", "ostrand-expels").get("relays")).isEqualTo("the foreign ministry of Ostrand");
        assertThat(row("expulsion", "ostrand-expels").get("cameo")).contains(" or ");
    }

    @Test
    void marksWhatIsConcludedAndWhatHasNotHappened() {
        Party concluded =
                Party.builder().actor(State.of("PRK")).basis(Basis.INFERRED).build();
        Dossier dossier = dossier(Assertion.builder()
                .id("said")
                .addSpeaker(concluded)
                .addTarget(State.of("KOR"))
                .content(Text.of("en", "all is well"))
                .addAbout(Event.builder()
                        .id("strike")
                        .description(Text.of("en", "a strike"))
                        .status(EventStatus.HYPOTHETICAL)
                        .build())
                .build());
        CSVRecord row = parse(StatementTable.of(dossier).toCsv()).getRecords().get(0);
        assertThat(row.get("speakers")).isEqualTo("North Korea (inferred)");
        assertThat(row.get("targets")).isEqualTo("South Korea");
        assertThat(row.get("about")).isEqualTo("strike (hypothetical)");
    }

    @Test
    void saysWhichContentHasNoColumn() {
        Dossier dossier = dossier(Assertion.builder()
                .id("said")
                .addSpeaker(State.of("KOR"))
                .content(Text.of("ko", "말"))
                .build());
        StatementTable table = StatementTable.of(dossier);
        assertThat(table.leftOut()).hasSize(1).first().satisfies(it -> {
            assertThat(it.subject()).isEqualTo(LeftOut.Subject.STATEMENT);
            assertThat(it.property()).contains("content");
        });
        StatementTable korean = table.languages("ko");
        assertThat(korean.leftOut()).isEmpty();
        assertThat(parse(korean.toCsv()).getRecords().get(0).get("content_ko")).isEqualTo("말");
    }

    @Test
    void cutsWhatIsTooLongForACellAndSaysSo() {
        String words = "ü".repeat(Spreadsheet.MAX_CELL - 4) + "😀😀😀";
        Dossier dossier = dossier(Assertion.builder()
                .id("said")
                .addSpeaker(State.of("KOR"))
                .content(Text.of("en", words))
                .build());
        StatementTable table = StatementTable.of(dossier);
        String cell = parse(table.toCsv()).getRecords().get(0).get("content_en");
        assertThat(cell).hasSizeLessThanOrEqualTo(32_767).endsWith(" […]");
        assertThat(words).startsWith(cell.substring(0, cell.length() - 4));
        assertThat(table.leftOut())
                .extracting(it -> it.property().orElseThrow())
                .containsExactly("content_en");
    }

    @Test
    void refusesAnotherTextAndLanguagesThatAreNone() {
        StatementTable table = StatementTable.of(Examples.dossier("wire-report"));
        assertThatThrownBy(() -> table.text("another")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(table::languages).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> table.languages("en", "EN")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> table.languages("no tag")).isInstanceOf(InvalidValueException.class);
    }

    @Property(tries = 150)
    void anyDossierIsATable(@ForAll("dossiers") Dossier dossier) {
        StatementTable table = StatementTable.of(dossier);
        List<CSVRecord> rows = parse(table.toCsv()).getRecords();
        assertThat(rows)
                .extracting(it -> it.get("statement"))
                .containsExactlyElementsOf(
                        dossier.statements().stream().map(Statement::id).toList());
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.values())
                        .hasSize(40)
                        .allSatisfy(cell ->
                                assertThat(SpreadsheetTest.isFormula(cell)).isFalse()));
        assertThat(StatementTable.of(dossier).toCsv()).isEqualTo(table.toCsv());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    private static CSVRecord row(String example, String statement) {
        return parse(StatementTable.of(Examples.dossier(example)).toCsv()).getRecords().stream()
                .filter(it -> it.get("statement").equals(statement))
                .findFirst()
                .orElseThrow();
    }

    static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("talks")
                        .title(Text.of("en", "Talks"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .statements(List.of(statements))
                .build();
    }

    private static CSVParser parse(String csv) {
        assertThat(csv).startsWith("\uFEFF");
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(csv.substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
