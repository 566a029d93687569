package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that the guides show is compiled, run and compared: a block of JSON or text after a block of Java is its output. */
class ReadmeTest {
    private static final List<String> GUIDES = List.of(
            "README.md",
            "core/README.md",
            "jackson-module/README.md",
            "jackson-module/exchange/README.md",
            "examples/README.md");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new DemarcheModule())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    @Test
    void theRootGuideFitsIntoAMinute() throws IOException {
        List<String> lines = Readme.read("README.md").lines();
        assertThat(lines).hasSizeLessThanOrEqualTo(120);
        assertThat(lines.indexOf("```java")).as("Java is on the first screen").isBetween(1, 25);
    }

    @Test
    void theirJavaCompilesWithoutWarningsAndPrintsWhatFollows(@TempDir Path directory)
            throws IOException, ReflectiveOperationException {
        for (String guide : GUIDES) {
            int printed = 0;
            List<Readme.Block> blocks = Readme.read(guide).blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (!blocks.get(i).language().equals("java")) {
                    continue;
                }
                Snippet snippet = new Snippet(blocks.get(i), Files.createTempDirectory(directory, "snippet"));
                snippet.compile();
                if (i + 1 == blocks.size() || !isOutput(blocks.get(i + 1))) {
                    continue;
                }
                Readme.Block output = blocks.get(i + 1);
                if (output.language().equals("json")) {
                    assertThat(compact(snippet.run())).isEqualTo(compact(output.code()));
                } else {
                    assertThat(snippet.run().strip())
                            .as("%s, line %d", guide, output.line())
                            .isEqualTo(output.code());
                }
                printed++;
            }
            assertThat(printed).as(guide).isPositive();
        }
    }

    /** Each call is an expression, in which the names of the row's things are what the guides call them. */
    @Test
    void theCallsOfTheTableCompile(@TempDir Path directory) throws IOException {
        List<List<String>> rows = Readme.read("README.md").table("| Your question |");
        assertThat(rows).hasSizeGreaterThan(10);
        String calls = rows.stream()
                .map(row -> "System.out.println(" + code(row.get(1)) + ");")
                .collect(Collectors.joining("\n"));
        String before =
                "String text = \"\";\nString answer = \"\";\nStatement statement = dossier.statements().get(0);\n";
        new Snippet(new Readme.Block("README.md", "java", 0, before + calls), directory).compile();
    }

    @Test
    void theFirstJsonOfTheGuideToJacksonIsAStatementOfTheExample() throws IOException {
        ObjectNode shown = (ObjectNode) MAPPER.readTree(
                Readme.read("jackson-module/README.md").blocks("json").get(0).code());
        Dossier dossier = ArticleDossier.dossier();
        JsonNode written = MAPPER.readTree(MAPPER.writeValueAsString(dossier));
        ArrayNode statements = (ArrayNode) written.get("statements");
        int index = dossier.statements()
                .indexOf(dossier.statement(shown.get("id").stringValue()).orElseThrow());

        // As text, so that the order of the properties counts.
        assertThat(shown.toString()).isEqualTo(statements.get(index).toString());

        statements.set(index, shown);
        assertThat(MAPPER.readValue(written.toString(), Dossier.class)).isEqualTo(dossier);
    }

    @Test
    void theJsonOfTheQuickstartIsReadAndWrittenUnchanged() throws IOException {
        List<Readme.Block> json = Readme.read("README.md").blocks("json");
        assertThat(json).isNotEmpty().allSatisfy(block -> {
            Statement read = MAPPER.readValue(block.code(), Statement.class);
            assertThat(MAPPER.writeValueAsString(read)).isEqualTo(compact(block.code()));
        });
    }

    @Test
    void theTableOfKindsListsEveryKind() throws IOException, ClassNotFoundException {
        List<StatementKind> kinds = new ArrayList<>();
        for (List<String> row : Readme.read("core/README.md").table("| Kind |")) {
            String type = row.get(3).equals("any other") ? "any-other" : code(row.get(3));
            Statement statement = MAPPER.readValue(minimal(type), Statement.class);
            kinds.add(statement.kind());
            String name = code(row.get(0).replace(" *C*", ""));
            assertThat(statement).isInstanceOf(Class.forName(Statement.class.getPackageName() + "." + name));
        }
        assertThat(kinds).containsExactly(StatementKind.values());
    }

    /** Whoever copies it has one file, and needs nothing else. */
    @Test
    void theCookbookBeginsWithAWholeProgram() throws IOException {
        Readme.Block program = Readme.read("examples/README.md").blocks("java").get(0);
        assertThat(program.code()).startsWith("import ").contains("public static void main(");
        assertThat(Readme.read("README.md").lines()).anyMatch(line -> line.contains("](examples/README.md)"));
    }

    @Test
    void theGuideCountsTheUtterancesOfTheFile() throws IOException {
        long utterances = Files.readAllLines(
                        Readme.ROOT.resolve("core/src/test/resources/io/github/demarche/statement/acts.tsv"))
                .stream()
                .filter(line -> !line.startsWith("#"))
                .count();
        assertThat(String.join(" ", Readme.read("core/README.md").lines()))
                .contains("the " + utterances + " utterances of `acts.tsv`");
    }

    @Test
    void theirDependenciesHaveTheVersionOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<artifactId>demarche-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Readme.ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        for (String guide :
                List.of("README.md", "core/README.md", "jackson-module/exchange/README.md", "examples/README.md")) {
            assertThat(Readme.read(guide).blocks("xml"))
                    .isNotEmpty()
                    .allSatisfy(
                            block -> assertThat(block.code()).contains("<version>" + version.group(1) + "</version>"));
        }
    }

    @Test
    void theirLinksLeadSomewhere() throws IOException {
        for (String guide : GUIDES) {
            Path folder = Readme.ROOT.resolve(guide).resolveSibling("");
            List<String> targets = Readme.read(guide).lines().stream()
                    .flatMap(line ->
                            Pattern.compile("]\\(([^)]+)\\)").matcher(line).results())
                    .map(link -> link.group(1))
                    .filter(target -> !target.startsWith("https://"))
                    .toList();
            assertThat(targets)
                    .as(guide)
                    .isNotEmpty()
                    .allSatisfy(target -> assertThat(folder.resolve(target)).isRegularFile());
        }
    }

    /** A command that names a missing example or module would fail only for readers. */
    @Test
    void theirCommandsRunExamplesAndModulesThatExist() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String guide : GUIDES) {
            lines.addAll(Readme.read(guide).lines());
        }
        List<MatchResult> commands = lines.stream()
                .flatMap(line -> Pattern.compile("-pl (\\S+) -am -Dexample=([a-z]+)")
                        .matcher(line)
                        .results())
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(6).allSatisfy(command -> {
            assertThat(Readme.ROOT.resolve(command.group(1)).resolve("pom.xml")).isRegularFile();
            assertThat(Examples.NAMES).contains(command.group(2));
        });
        assertThat(lines).noneMatch(line -> line.contains("-pl examples -am"));
    }

    /** The cookbook has a row for each example that is not one of the documents. */
    @Test
    void theCookbookNamesExamplesThatExist() throws IOException {
        List<String> names = Readme.read("examples/README.md").table("| You want to |").stream()
                .map(row -> code(row.get(1)))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(5)
                .allSatisfy(name -> assertThat(Examples.NAMES).contains(name));
    }

    private static boolean isOutput(Readme.Block block) {
        return Stream.of("json", "text").anyMatch(block.language()::equals);
    }

    private static String compact(String json) {
        return MAPPER.readTree(json).toString();
    }

    private static String code(String cell) {
        assertThat(cell).startsWith("`").endsWith("`");
        return cell.substring(1, cell.length() - 1);
    }

    /** A minimal statement of any kind, with the properties that some kinds require. */
    private static String minimal(String type) {
        String own = switch (type) {
            case "warning" -> ", \"mode\": \"alert\"";
            case "appeal" -> ", \"force\": \"demand\"";
            case "proposal" -> ", \"mode\": \"offer\"";
            case "courtesy" -> ", \"form\": \"thanks\"";
            case "vote" -> ", \"position\": \"for\"";
            default -> "";
        };
        return """
                { "type": "%s", "id": "any", "content": {"en": "any"},
                  "speakers": [ {"actor": {"type": "state", "id": "nor", "code": "NOR", "name": {"en": "Norway"}}},
                                {"actor": {"type": "state", "id": "chl", "code": "CHL", "name": {"en": "Chile"}}} ],
                  "targets": [ {"actor": {"type": "state", "id": "fin", "code": "FIN", "name": {"en": "Finland"}}} ]%s }
                """.formatted(type, own);
    }
}
