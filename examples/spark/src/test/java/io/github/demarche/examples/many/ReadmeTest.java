package io.github.demarche.examples.many;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    /** How the guide shows a table. */
    private static String shown(Table<?> table) {
        StringBuilder shown = new StringBuilder("| `" + table.name() + "` | type | meaning |\n|---|---|---|\n");
        for (Column<?> column : table.columns()) {
            shown.append("| `").append(column.name()).append("` | ").append(column.type());
            shown.append(column.isOptional() ? ", optional" : "").append(" | ");
            shown.append(column.meaning()).append(" |\n");
        }
        return shown.toString();
    }

    @Test
    void allTablesAndColumnsAreInTheGuide() throws IOException {
        String guide = Files.readString(Path.of("README.md"));
        assertThat(OutputTables.ALL).hasSize(7);
        for (Table<?> table : OutputTables.ALL) {
            assertThat(guide).contains(shown(table));
        }
    }

    @Test
    void theSerializerOfTheGuideIsTheOneThatIsTested() throws IOException {
        String guide = Files.readString(Path.of("README.md"));
        String test = Files.readString(
                Path.of("src/test/java/io/github/demarche/examples/many/spark/JsonSerializerTest.java"));
        String[] lines = guide.substring(
                        guide.indexOf("JsonMapper mapper ="), guide.indexOf("Mappers with our modules"))
                .split("\n", -1);
        assertThat(lines[0]).startsWith("JsonMapper mapper = ");
        assertThat(test.replaceAll("\\s", "")).contains(lines[0].replaceAll("\\s", ""), lines[1].replaceAll("\\s", ""));
    }
}
