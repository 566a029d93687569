package io.github.demarche.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The modules for both versions of Jackson are twins: after renaming what Jackson has renamed, their sources are the
 * same, except for the listed differences, each with its reason. If you change one, change the other, or add to the
 * list.
 */
class TwinsTest {
    private static final Path JACKSON3 = Path.of("../jackson3/src/main/java/io/github/demarche/jackson");
    private static final Path JACKSON2 = Path.of("src/main/java/io/github/demarche/jackson2");
    private static final Path TWINS = Path.of("src/test/resources/twins");
    private static final char REASON = ':';

    @Test
    void bothHaveTheSameFilesButForThoseListed() throws IOException {
        Set<String> files = new TreeSet<>(names(JACKSON3));
        assertThat(files).hasSizeGreaterThan(10);
        files.remove("NameMatchers.java");
        assertThat(names(JACKSON2)).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void theyDifferInWhatIsListedAndInNothingElse() throws IOException {
        Map<String, List<String>> listed = listed();
        Map<String, List<String>> found = new TreeMap<>();
        for (String file : names(JACKSON2)) {
            List<String> differences = differences(
                    renamed(JACKSON3.resolve(file), "renamed-in-3.tsv"),
                    renamed(JACKSON2.resolve(file), "renamed-in-2.tsv"));
            if (!differences.isEmpty()) {
                found.put(file, differences);
            }
        }
        assertThat(listed.keySet()).isEqualTo(found.keySet());
        found.forEach((file, differences) -> assertThat(withoutReasons(listed.getOrDefault(file, List.of())))
                .as("%s, - only for Jackson 3, + only for Jackson 2", file)
                .isEqualTo(differences));
        listed.forEach((file, lines) ->
                assertThat(lines.get(0)).as("%s has a reason", file).startsWith(String.valueOf(REASON)));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The lines of a source without indentation and imports, in which names are as both Jacksons might have them. */
    private static List<String> renamed(Path file, String table) throws IOException {
        List<String[]> renamed = Files.readAllLines(TWINS.resolve(table)).stream()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(line -> line.split("\t", 2))
                .toList();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String stripped = line.strip();
            for (String[] pair : renamed) {
                stripped = stripped.replaceAll(pair[0], pair[1]);
            }
            if (!stripped.isEmpty() && !stripped.startsWith("import ")) {
                lines.add(stripped);
            }
        }
        return lines;
    }

    /** The differences by file, with their reasons. */
    private static Map<String, List<String>> listed() throws IOException {
        Map<String, List<String>> listed = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(TWINS.resolve("differences.txt"))) {
            if (line.endsWith(".java")) {
                lines = new ArrayList<>();
                listed.put(line, lines);
            } else if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return listed;
    }

    private static List<String> withoutReasons(List<String> lines) {
        return lines.stream().filter(line -> line.charAt(0) != REASON).toList();
    }

    /** The lines that are in one only, by the longest common part. */
    private static List<String> differences(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> differences = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            if (i < one.size() && j < other.size() && one.get(i).equals(other.get(j))) {
                i++;
                j++;
            } else if (j == other.size() || i < one.size() && common[i + 1][j] >= common[i][j + 1]) {
                differences.add("- " + one.get(i++));
            } else {
                differences.add("+ " + other.get(j++));
            }
        }
        return differences;
    }
}
