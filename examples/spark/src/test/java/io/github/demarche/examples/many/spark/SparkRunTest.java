package io.github.demarche.examples.many.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.examples.many.Column;
import io.github.demarche.examples.many.GenerateNews;
import io.github.demarche.examples.many.OutputTables;
import io.github.demarche.examples.many.PlainRun;
import io.github.demarche.examples.many.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark makes what one process makes, row for row. */
class SparkRunTest {
    private static final int DOSSIERS = 1000;

    private static Path folder;
    private static SparkSession spark;
    private static String summary;
    private static String plainSummary;

    @BeforeAll
    static void run(@TempDir Path given) throws IOException {
        folder = given;
        Path input = folder.resolve("input");
        GenerateNews.write(input, DOSSIERS, 3);
        Files.createDirectories(input.resolve("small"));
        for (int i = 0; i < 30; i++) {
            Files.write(input.resolve("small/chain-" + i + ".jsonl"), chain(i));
        }
        Files.writeString(input.resolve("cut-off.ndjson"), "{\"dossier\":\n[{},\n\n7");
        Files.writeString(input.resolve("empty.ndjson"), "");
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "3")
                .getOrCreate();
        summary = SparkRun.run(spark, input.toString(), folder.resolve("spark").toString());
        ExportTables.write(spark, folder.resolve("spark").toString(), folder.resolve("exported"));
        plainSummary = PlainRun.run(input, folder.resolve("plain"));
    }

    /** Each of these people has a number in common with the next one; and a state that all of them have. */
    private static List<String> chain(int number) {
        String actors =
                "{\"type\":\"person\",\"id\":\"p\",\"name\":{\"en\":\"Person " + number + "\"},\"identifiers\":["
                        + "{\"scheme\":\"r\",\"value\":\"" + (97 - number) + "\"},{\"scheme\":\"r\",\"value\":\""
                        + (98 - number)
                        + "\"}]},{\"type\":\"state\",\"id\":\"fji\",\"code\":\"FJI\",\"name\":{\"en\":\"Fiji\"}}";
        return List.of("{\"dossier\":{\"article\":{\"id\":\"chain-" + number
                + "\",\"title\":{\"en\":\"Chain\"},\"published\":"
                + "{\"date\":\"2025-03-12\"},\"language\":\"en\"},\"actors\":[" + actors + "],\"statements\":[]}}");
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static List<String> rows(String run, Table<?> table) throws IOException {
        List<String> rows = new ArrayList<>(
                Files.readAllLines(folder.resolve(run).resolve(table.name() + ".ndjson"), StandardCharsets.UTF_8));
        Collections.sort(rows);
        return rows;
    }

    @Test
    void everyTableIsThatOfOneProcess() throws IOException {
        for (Table<?> table : OutputTables.ALL) {
            assertThat(rows("exported", table)).as(table.name()).isNotEmpty().isEqualTo(rows("plain", table));
        }
    }

    @Test
    void aChainOfIdentifiersIsOneActor() throws IOException {
        assertThat(rows("exported", OutputTables.ACTORS))
                .filteredOn(it -> it.contains("person:r:"))
                .singleElement()
                .asString()
                .contains("\"actor\":\"person:r:68\"", "\"name\":\"Person 0\"", "\"occurrences\":30");
    }

    @Test
    void badLinesAreNamedByFileAndLine() throws IOException {
        assertThat(rows("exported", OutputTables.BAD_LINES))
                .hasSize(5)
                .anySatisfy(it -> assertThat(it).contains("\"file\":\"cut-off.ndjson\",\"line\":1"))
                .anySatisfy(it -> assertThat(it).contains("\"file\":\"cut-off.ndjson\",\"line\":2"))
                .anySatisfy(it -> assertThat(it).contains("\"file\":\"cut-off.ndjson\",\"line\":4"));
        assertThat(summary).contains("cut-off.ndjson:1: ");
    }

    @Test
    void theSummariesCountTheSame() {
        assertThat(summary.lines().skip(1))
                .containsAll(plainSummary.lines().skip(1).toList());
        assertThat(summary).startsWith("1,028 dossiers and 5 bad lines in ");
    }

    @Test
    void columnsAreAsDocumented() {
        for (Table<?> table : OutputTables.ALL) {
            assertThat(spark.read()
                            .parquet(folder.resolve("spark")
                                    .resolve(table.name())
                                    .toString())
                            .columns())
                    .containsExactly(table.columns().stream().map(Column::name).toArray(String[]::new));
        }
    }

    @Test
    void nothingIsLeftOfTheWork() {
        assertThat(folder.resolve("spark/_scratch")).doesNotExist();
    }

    @Test
    void anOutputIsNeverOverwritten() {
        assertThatThrownBy(() -> SparkRun.run(
                        spark,
                        folder.resolve("input").toString(),
                        folder.resolve("spark").toString()))
                .isInstanceOf(FileAlreadyExistsException.class);
    }
}
