package io.github.demarche.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.demarche.actor.Identifier;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Compares the catalogue with the survey from which it was made, fact by fact, if {@code -Ddata=FOLDER} is given. */
class CatalogueDataTest {
    private Path data = Path.of("");
    private final Map<String, String> topics = new HashMap<>();
    private final Map<String, String> forces = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();

    @BeforeEach
    void readSurvey() throws IOException {
        String folder = System.getProperty("data", "");
        assumeFalse(folder.isEmpty(), "The survey is not part of the library; -Ddata=FOLDER says where it is.");
        data = Path.of(folder);
        String section = "";
        for (String line : readMe()) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (line.startsWith("| ") && !line.contains(" catalogue |")) {
                List<String> cells =
                        Stream.of(line.split("\\|", -1)).map(String::strip).toList();
                switch (section) {
                    case "Topics" -> topics.put(cells.get(1), cells.get(2));
                    case "Forces" -> forces.put(cells.get(1), cells.get(2));
                    default -> kinds.put(cells.get(1) + " " + cells.get(2), cells.get(3));
                }
            }
        }
        assertThat(topics).isNotEmpty();
        assertThat(forces).isNotEmpty();
        assertThat(kinds).isNotEmpty();
    }

    @Test
    void hasEveryProvision() throws IOException {
        List<Row> rows = csv("unsc-provisions.csv");
        assertThat(rows).hasSizeGreaterThan(500);
        Map<String, List<String>> had = new HashMap<>();
        SanctionsRegimes.all().forEach(it -> had.put(it.key(), shown(it.provisions())));
        had.put("ALL", shown(SanctionsRegimes.generalProvisions()));
        List<String> lost = new ArrayList<>();
        for (Row row : rows) {
            String expected = expected(row);
            if (!Objects.requireNonNull(had.get(row.get("regime"))).contains(expected)) {
                lost.add(row.get("regime") + " " + expected);
            }
        }
        assertThat(lost).isEmpty();
    }

    private String expected(Row row) {
        String regime = row.get("regime");
        String resolution = row.get("resolution");
        String paragraph = row.get("paragraph");
        String effect = row.get("effect");
        String places = paragraph;
        if (paragraph.endsWith(" dash")) {
            places = "3(a)";
            effect += " (" + paragraph.substring(places.length() + 1) + ")";
        } else if (paragraph.equals("4 or 5")) {
            places = "";
            effect += " (paragraph 4 or 5)";
        } else if (paragraph.startsWith("annex ")) {
            places = paragraph.substring(0, 7) + ", " + paragraph.substring(8);
        } else if (paragraph.contains("-")) {
            String[] ends = paragraph.split("-", -1);
            places = IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]))
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining("+"));
        }
        String place = resolution + "/" + (paragraph.isEmpty() ? "–" : paragraph);
        String kind = mapped(kinds, regime + " " + place, row.get("kind")).replace("–", "");
        String force = place.equals("2270/12") ? "" : mapped(forces, row.get("force"), row.get("force"));
        boolean isChecked = row.get("force_checked_in_text").equals("yes");
        return String.join(
                "|",
                resolution,
                places,
                mapped(topics, row.get("topic"), row.get("topic")),
                force,
                kind,
                isChecked ? "TEXT" : row.get("evidence"),
                effect,
                row.get("source"));
    }

    private static String mapped(Map<String, String> map, String key, String otherwise) {
        String value = map.get(key);
        return value == null ? otherwise : value;
    }

    private static List<String> shown(List<RegimeProvision> provisions) {
        return provisions.stream()
                .map(it -> String.join(
                        "|",
                        Integer.toString(it.resolution().number()),
                        it.provisions().stream().map(Object::toString).collect(Collectors.joining("+")),
                        it.topic().name(),
                        it.force().map(Enum::name).orElse(""),
                        it.kind().map(Enum::name).orElse(""),
                        it.evidence().name(),
                        it.effect(),
                        it.source().orElse("")))
                .toList();
    }

    @Test
    void hasTheFactsOfEveryResolution() throws IOException {
        List<Row> rows = csv("unsc-adoptions.csv");
        assertThat(rows).hasSizeGreaterThan(2800);
        assertThat(rows).allSatisfy(row -> {
            Resolution resolution = Resolution.of(number(row.get("number")), number(row.get("year")));
            assertThat(resolution.adopted().map(Object::toString).orElse("")).isEqualTo(row.get("date_of_adoption"));
            assertThat(resolution.subject().orElse("")).isEqualTo(row.get("subject"));
            assertThat(resolution.facts().filter(ResolutionFacts::citesChapterVii))
                    .matches(it -> it.isPresent() == row.get("chapter_vii").equals("yes"));
            assertThat(resolution.facts().map(ResolutionFacts::sources).orElse(List.of()))
                    .hasSize(number(row.get("sources_agreeing")));
            assertThat(String.join(
                            " | ",
                            resolution.facts().map(ResolutionFacts::sources).orElse(List.of())))
                    .isEqualTo(row.get("source"));
            assertThat(resolution.facts().flatMap(ResolutionFacts::note).orElse(""))
                    .isEqualTo(row.get("note").strip());
        });
    }

    @Test
    void hasEveryProgramme() throws IOException {
        Map<String, String> schemes = Map.of(
                "opensanctions_programme", "opensanctions",
                "eu_celex", "eu",
                "uk_regulations", "uk",
                "us_ofac_tag", "ofac",
                "swiss_sr", "swiss-sr",
                "un_list_prefix", "un");
        List<String> lost = new ArrayList<>();
        for (Row row : csv("unsc-programmes.csv")) {
            String regime = row.get("regime");
            if (SanctionsRegimes.byKey(regime).isEmpty()) {
                continue;
            }
            schemes.forEach((column, scheme) -> keys(column, row.get(column)).forEach(key -> {
                Identifier identifier = Identifier.of(scheme, key);
                boolean isKept = SanctionsRegimes.byKey(regime).orElseThrow().programmes().stream()
                        .anyMatch(it -> it.identifier().equals(identifier)
                                && it.source().equals(row.get("source")));
                if (!isKept) {
                    lost.add(regime + " " + identifier);
                }
            }));
        }
        // The note of the regime has it.
        assertThat(lost).containsExactly("LEBANON-1636 " + Identifier.of("ofac", "LEBANON"));
    }

    private static Collection<String> keys(String column, String cell) {
        if (cell.isEmpty() || cell.startsWith("none")) {
            return List.of();
        }
        if (column.equals("uk_regulations")) {
            return List.of(cell.substring(0, cell.indexOf(' ', 3)));
        }
        return Stream.of(cell.replaceAll(" \\([^)]*\\)", "").split(column.equals("un_list_prefix") ? " / " : "; ", -1))
                .flatMap(key -> Stream.of(key.split(" and ", -1)))
                .map(key -> key.endsWith(".") ? key.substring(0, key.length() - 1) : key)
                .toList();
    }

    @Test
    void hasEveryResolutionThatTheSurveyFoundMissing() throws IOException {
        String corrections = Files.readString(data.resolve("unsc-corrections.md"), StandardCharsets.UTF_8);
        String missing = corrections.substring(corrections.indexOf("## B."), corrections.indexOf("## C."));
        int found = 0;
        for (String line : missing.lines().toList()) {
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            if (cells.size() > 2 && SanctionsRegimes.byKey(cells.get(1)).isPresent()) {
                for (String number : Pattern.compile("\\d+")
                        .matcher(cells.get(2))
                        .results()
                        .map(MatchResult::group)
                        .toList()) {
                    Resolution resolution = Resolution.byNumber(number(number)).orElseThrow();
                    assertThat(SanctionsRegimes.byKey(cells.get(1))
                                    .orElseThrow()
                                    .resolutions())
                            .extracting(RegimeResolution::resolution)
                            .contains(resolution);
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(25);
    }

    private static int number(String cell) {
        return Integer.parseInt(cell);
    }

    private static List<String> readMe() throws IOException {
        try (InputStream stream = CatalogueDataTest.class.getResourceAsStream("README.md")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private List<Row> csv(String file) throws IOException {
        List<List<String>> rows = Files.readAllLines(data.resolve(file), StandardCharsets.UTF_8).stream()
                .map(CatalogueDataTest::cells)
                .toList();
        return rows.stream().skip(1).map(cells -> new Row(rows.get(0), cells)).toList();
    }

    private record Row(List<String> columns, List<String> cells) {
        String get(String column) {
            return cells.get(columns.indexOf(column));
        }
    }

    /** The cells of a line of comma-separated values; none of the survey's has a line break in it. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && isQuoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
