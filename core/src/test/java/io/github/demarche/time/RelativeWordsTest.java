package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RelativeWordsTest {
    @Test
    void everyRowOfTheTableIsWellFormedUniqueAndFound() throws IOException {
        List<String[]> rows = rows();

        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).hasSize(4);
            assertThat(row[1]).isIn("en", "fr");
            assertThat(row[2]).isIn("weekday", "month", "day", "direction", "other");
            assertThat(row[3]).matches(row[2].equals("other") ? "" : "-?[0-9]{1,2}");
            assertThat(RelativeWords.isRelative("x " + row[0] + ", x"))
                    .as(row[0])
                    .isTrue();
            assertThat(RelativeWords.isRelative("x" + row[0] + "x"))
                    .as("within another word: %s", row[0])
                    .isFalse();
        });
        assertThat(rows).extracting(row -> row[0] + " " + row[1]).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(row -> row[2].equals("weekday")).hasSize(14);
    }

    private static List<String[]> rows() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RelativeWords.class.getResourceAsStream("relative-words.tsv"), "the table")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        }
    }
}
