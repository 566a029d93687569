package io.github.demarche.examples.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsJobTest {
    private static final String DOSSIER =
            "{\"format\":\"demarche/1\",\"article\":{\"id\":\"ferry\",\"title\":{\"en\":\"The ferry\"},"
                    + "\"published\":{\"date\":\"2025-03-12\"},\"language\":\"en\"},\"actors\":[{\"type\":\"organization\",\"id\":\"palar\","
                    + "\"name\":{\"en\":\"Palar\"},\"kind\":\"ministry\"}],\"statements\":[{\"type\":\"denial\",\"id\":\"no\","
                    + "\"voice\":\"speaker\",\"speakers\":[{\"actor\":\"palar\"}],\"placement\":\"body\",\"content\":{\"en\":\"the ferry ran\"},\"cue\":{\"exact\":\"denied\"}}]}";

    private static List<NewsRows> run(String lines, long linesBefore) {
        try (Stream<NewsRows> rows = NewsJob.run(
                "a.ndjson", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), linesBefore)) {
            return rows.toList();
        }
    }

    private static String line(String text) {
        return "{\"dossier\":" + DOSSIER + (text.isEmpty() ? "" : ",\"text\":\"" + text + "\"") + "}\n";
    }

    @Test
    void aLineIsCheckedAgainstItsText() {
        NewsRows rows =
                run(line("Palar denied it, citing resolution 2664 (2022)."), 0).get(0);
        assertThat(rows.of(OutputTables.ARTICLES))
                .containsExactly(new Object[] {"a.ndjson", 1L, "ferry", "en", "2025-03-12", 1L, true, 1L, 0L, 1L});
        assertThat(rows.of(OutputTables.CITATIONS)).hasSize(1);
        // PLOVER has no code for a denial.
        assertThat(rows.of(OutputTables.EVENTS))
                .singleElement()
                .satisfies(row -> assertThat(row).contains("CAMEO", "no", "palar", "GOV", "016", "verbal-cooperation"));
        assertThat(rows.of(OutputTables.ARTICLE_ACTORS)).hasSize(1);
        assertThat(rows.of(OutputTables.BAD_LINES)).isEmpty();
    }

    @Test
    void wordsThatTheTextHasNotAreAFinding() {
        NewsRows rows = run(line("Palar said nothing."), 0).get(0);
        assertThat(rows.of(OutputTables.FINDINGS))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .startsWith("a.ndjson", 1L, "ferry", "no", "/statements/0/cue", "not-found", false, "denied"));
    }

    @Test
    void aLineWithoutATextIsCodedAndNotChecked() {
        NewsRows rows = run(line(""), 0).get(0);
        assertThat(rows.of(OutputTables.ARTICLES))
                .containsExactly(new Object[] {"a.ndjson", 1L, "ferry", "en", "2025-03-12", 1L, false, 0L, 0L, 0L});
        assertThat(rows.of(OutputTables.EVENTS)).hasSize(1);
        assertThat(rows.of(OutputTables.FINDINGS)).isEmpty();
    }

    @Test
    void aBadLineCostsOneLine() {
        List<NewsRows> all =
                run(line("Palar denied it.") + "\n{\"dossier\":{\"article\"\n" + line("Palar denied it."), 40);
        assertThat(all).hasSize(3);
        assertThat(all.get(0).of(OutputTables.ARTICLES).get(0)).startsWith("a.ndjson", 41L);
        assertThat(all.get(1).of(OutputTables.BAD_LINES).get(0)).startsWith("a.ndjson", 43L, "");
        assertThat(all.get(2).of(OutputTables.ARTICLES).get(0)).startsWith("a.ndjson", 44L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "denial"   | "denail"                | accepted
                    "speaker"  | "speeker"               | /dossier/statements/0/voice
                    "actor":"palar" | "actor":"ostrand"  | /dossier/statements/0/speakers/0/actor
                    {"dossier" | {"dosier"               |
                    """, quoteCharacter = '\0')
    void aFaultIsNamedWithItsPlace(String right, String wrong, String pointer) {
        NewsRows rows = run(line("Palar denied it.").replace(right, wrong), 0).get(0);
        if ("accepted".equals(pointer)) {
            // A kind that this version does not know is kept, as everywhere.
            assertThat(rows.of(OutputTables.BAD_LINES)).isEmpty();
        } else {
            assertThat(rows.of(OutputTables.BAD_LINES))
                    .singleElement()
                    .satisfies(row -> assertThat(row).startsWith("a.ndjson", 1L, pointer == null ? "" : pointer));
        }
    }

    @Test
    void aLineMustHaveADossier() {
        assertThat(run("{}\n", 0).get(0).of(OutputTables.BAD_LINES).get(0)[3])
                .asString()
                .contains("a line has a \"dossier\"");
    }

    @Test
    void aMisspeltTextIsNoLineWithoutAText() {
        assertThat(run(line("Palar denied it.").replace("\"text\"", "\"txt\""), 0)
                        .get(0)
                        .of(OutputTables.BAD_LINES))
                .hasSize(1);
    }

    @Test
    void halfACharacterIsABadLine() {
        NewsRows rows = run(line("Palar denied it \\uD83D."), 6).get(0);
        assertThat(rows.of(OutputTables.BAD_LINES))
                .singleElement()
                .satisfies(row -> assertThat(row).startsWith("a.ndjson", 7L, "/text"));
        assertThat(rows.of(OutputTables.ARTICLES)).isEmpty();
    }

    @Test
    void generatedNewsIsGroundedButForTheAlteredWords() {
        long problems = 0;
        long grounded = 0;
        for (int number = 0; number < 200; number++) {
            NewsEntry entry = GeneratedNews.entry(7, number);
            NewsRows rows = NewsJob.rows(new Place("a", 1), entry);
            Object[] counts = rows.of(OutputTables.ARTICLES).get(0);
            grounded += (Long) counts[7];
            problems += (Long) counts[8];
            assertThat(rows.of(OutputTables.FINDINGS))
                    .allSatisfy(row -> assertThat((String) row[4]).matches("/statements(/\\d+/quotations/0/words)?"));
        }
        assertThat(grounded).isGreaterThan(9000);
        assertThat(problems).isBetween(40L, 100L);
        assertThat(GeneratedNews.entry(7, 3)).isEqualTo(GeneratedNews.entry(7, 3));
        assertThat(GeneratedNews.entry(8, 3)).isNotEqualTo(GeneratedNews.entry(7, 3));
    }

    @Test
    void whatOthersWroteIsPrintedInOneLine() {
        assertThat(BadLine.shown("a\nb.ndjson", 3, "/x\u001B[2J", "no")).isEqualTo("a?b.ndjson:3: /x?[2J: no");
    }
}
