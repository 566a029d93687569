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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether what the README shows is so. A block of JSON or text that follows one of Java is what that one prints. */
class ReadmeTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new DemarcheModule())
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .build();

    private final Readme readme;

    ReadmeTest() throws IOException {
        readme = Readme.read();
    }

    @Test
    void itsJavaCompilesWithoutWarnings(@TempDir Path directory) throws IOException {
        List<Readme.Block> snippets = readme.blocks("java");
        assertThat(snippets).hasSizeGreaterThanOrEqualTo(6);
        for (Readme.Block snippet : snippets) {
            new Snippet(snippet, Files.createTempDirectory(directory, "snippet")).compile();
        }
    }

    @Test
    void itsJavaPrintsWhatFollows(@TempDir Path directory) throws IOException, ReflectiveOperationException {
        List<Readme.Block> blocks = readme.blocks();
        int printed = 0;
        for (int i = 1; i < blocks.size(); i++) {
            Readme.Block output = blocks.get(i);
            if (!isOutput(output, blocks.get(i - 1))) {
                continue;
            }
            Snippet snippet = new Snippet(blocks.get(i - 1), Files.createTempDirectory(directory, "snippet"));
            snippet.compile();
            if (output.language().equals("json")) {
                assertThat(compact(snippet.run())).isEqualTo(compact(output.code()));
            } else {
                assertThat(snippet.run().strip()).isEqualTo(output.code());
            }
            printed++;
        }
        assertThat(printed).isGreaterThanOrEqualTo(4);
    }

    @Test
    void theGuideToTheModulesShowsWhatItPrints(@TempDir Path directory)
            throws IOException, ReflectiveOperationException {
        List<Readme.Block> blocks = Readme.read("jackson-module/README.md").blocks();
        int printed = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (!blocks.get(i).language().equals("java")) {
                continue;
            }
            Snippet snippet = new Snippet(blocks.get(i), Files.createTempDirectory(directory, "snippet"));
            snippet.compile();
            if (i + 1 < blocks.size() && isOutput(blocks.get(i + 1), blocks.get(i))) {
                assertThat(snippet.run().strip()).isEqualTo(blocks.get(i + 1).code());
                printed++;
            }
        }
        assertThat(printed).isPositive();
    }

    @Test
    void itsFirstJsonIsAStatementOfTheExampleAsItIsWritten() {
        ObjectNode shown =
                (ObjectNode) MAPPER.readTree(readme.blocks("json").get(0).code());
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
    void itsOtherJsonIsReadAndWrittenAsItStands() {
        List<String> others = readme.blocks("json").stream()
                .skip(1)
                .map(Readme.Block::code)
                .filter(json -> !json.equals("{}"))
                .toList();
        assertThat(others).isNotEmpty().allSatisfy(json -> {
            Statement read = MAPPER.readValue(json, Statement.class);
            assertThat(MAPPER.writeValueAsString(read)).isEqualTo(compact(json));
        });
    }

    @Test
    void itsTableListsEveryKind() throws ClassNotFoundException {
        List<StatementKind> kinds = new ArrayList<>();
        for (List<String> row : readme.table("| Kind |")) {
            String type = row.get(3).equals("any other") ? "any-other" : code(row.get(3));
            Statement statement = MAPPER.readValue(minimal(type), Statement.class);
            kinds.add(statement.kind());
            String name = code(row.get(0).replace(" *C*", ""));
            assertThat(statement).isInstanceOf(Class.forName(Statement.class.getPackageName() + "." + name));
        }
        assertThat(kinds).containsExactly(StatementKind.values());
    }

    @Test
    void itsDependenciesHaveTheVersionOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<artifactId>demarche-parent</artifactId>\\s*<version>([^<]+)</version>")
                .matcher(Files.readString(Readme.ROOT.resolve("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(readme.blocks("xml"))
                .hasSize(2)
                .allSatisfy(block -> assertThat(block.code()).contains("<version>" + version.group(1) + "</version>"));
    }

    @Test
    void itsLinksLeadSomewhere() {
        List<String> targets = readme.lines().stream()
                .flatMap(line -> Pattern.compile("]\\(([^)]+)\\)").matcher(line).results())
                .map(link -> link.group(1))
                .filter(target -> !target.startsWith("https://"))
                .toList();
        assertThat(targets)
                .hasSizeGreaterThan(10)
                .allSatisfy(target -> assertThat(Readme.ROOT.resolve(target)).isRegularFile());
    }

    /** A command that names what is not there fails only for the reader. */
    @Test
    void itsCommandsRunExamplesAndModulesThatExist() {
        List<MatchResult> commands = readme.lines().stream()
                .flatMap(line -> Pattern.compile("-pl (\\S+) -am -Dexample=([a-z]+)")
                        .matcher(line)
                        .results())
                .toList();
        assertThat(commands).hasSizeGreaterThanOrEqualTo(6).allSatisfy(command -> {
            assertThat(Readme.ROOT.resolve(command.group(1)).resolve("pom.xml")).isRegularFile();
            assertThat(Examples.NAMES).contains(command.group(2));
        });
        assertThat(readme.lines()).noneMatch(line -> line.contains("-pl examples -am"));
    }

    private static boolean isOutput(Readme.Block block, Readme.Block before) {
        return before.language().equals("java") && Stream.of("json", "text").anyMatch(block.language()::equals);
    }

    private static String compact(String json) {
        return MAPPER.readTree(json).toString();
    }

    private static String code(String cell) {
        assertThat(cell).startsWith("`").endsWith("`");
        return cell.substring(1, cell.length() - 1);
    }

    /** What any kind accepts, and what one or the other needs. */
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
