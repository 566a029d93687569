package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A block of Java in a guide, completed to a class and compiled as strictly as this build.
 *
 * <p>A class remains unchanged; one that has imports is a whole file, and gets no other imports. Statements are put into a method of a class with the variables that the guides mention:
 * {@code mapper}, {@code dossier}, {@code papers}, {@code byHand} and {@code byModel}. A snippet may declare them itself.
 */
final class Snippet {
    /** The arbitraries are tests of core, on which this module does not depend; the build has them in a neighbouring folder. */
    private static final Path ARBITRARIES = Readme.ROOT.resolve("core/target/test-classes");

    private static final String NAME = "Snippet";
    private static final Pattern CLASS = Pattern.compile("(public )?(final )?class (\\w+) ");

    private static final List<String> IMPORTED = List.of(
            "io.github.demarche.actor.*",
            "io.github.demarche.arbitraries.*",
            "io.github.demarche.citation.*",
            "io.github.demarche.coding.*",
            "io.github.demarche.corpus.*",
            "io.github.demarche.dossier.*",
            "io.github.demarche.event.*",
            "io.github.demarche.exchange.*",
            "io.github.demarche.exchange.annotation.*",
            "io.github.demarche.exchange.brat.*",
            "io.github.demarche.exchange.event.*",
            "io.github.demarche.exchange.ftm.*",
            "io.github.demarche.exchange.schemaorg.*",
            "io.github.demarche.exchange.stix.*",
            "io.github.demarche.exchange.table.Report",
            "io.github.demarche.exchange.table.StatementTable",
            "io.github.demarche.grounding.*",
            "io.github.demarche.jackson.*",
            "io.github.demarche.page.*",
            "io.github.demarche.regime.*",
            "io.github.demarche.sanction.*",
            "io.github.demarche.source.*",
            "io.github.demarche.statement.*",
            "io.github.demarche.text.*",
            "io.github.demarche.time.*",
            "io.github.demarche.RawValue",
            "io.github.demarche.wire.schema.JsonSchemas",
            "io.github.demarche.wire.UnknownProperties",
            "java.net.URI",
            "java.nio.file.Path",
            "java.time.LocalDate",
            "java.util.List",
            "java.util.Optional",
            "net.jqwik.api.Arbitrary",
            "net.jqwik.api.ForAll",
            "net.jqwik.api.Property",
            "net.jqwik.api.Provide",
            "static org.assertj.core.api.Assertions.assertThat",
            "tools.jackson.databind.JsonNode",
            "tools.jackson.databind.json.JsonMapper");

    private static final String BEFORE = """
            public final class Snippet {
                static JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
                static Dossier dossier = io.github.demarche.examples.article.ArticleDossier.dossier();
                static java.util.List<Dossier> papers = io.github.demarche.examples.corpus.ThreePapers.dossiers();
                static Dossier byHand = io.github.demarche.examples.corpus.TwoCodings.byHand();
                static Dossier byModel = io.github.demarche.examples.corpus.TwoCodings.byModel();
                public static void main(String[] args) throws Exception {
            """;

    private final Readme.Block block;
    private final Path directory;

    Snippet(Readme.Block block, Path directory) {
        this.block = block;
        this.directory = directory;
    }

    /** Compiles it; any error and any warning is reported, with the line of the guide. */
    void compile() throws IOException {
        Path file = directory.resolve(name() + ".java");
        Files.writeString(file, source());
        assertThat(ARBITRARIES).isDirectory();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> options = List.of(
                    "-Xlint:all",
                    "-Werror",
                    "-proc:none",
                    "-d",
                    directory.toString(),
                    "-classpath",
                    System.getProperty("java.class.path") + File.pathSeparator + ARBITRARIES);
            boolean compiles = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjects(file.toFile()))
                    .call();
            assertThat(compiles)
                    .as("%s, line %d compiles: %s", block.guide(), block.line(), messages)
                    .isTrue();
        }
        assertThat(messages.toString()).isEmpty();
    }

    /** {@return its output, after it was compiled} */
    String run() throws IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {directory.toUri().toURL()});
                PrintStream caught = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            loader.loadClass(name()).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private boolean isClass() {
        return CLASS.matcher(code()).lookingAt();
    }

    private String name() {
        Matcher name = CLASS.matcher(code());
        return name.lookingAt() ? name.group(3) : NAME;
    }

    private String code() {
        return block.code()
                .lines()
                .filter(line -> !line.startsWith("import "))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A snippet with imports has all that it needs; a snippet without them gets those of the guides. */
    private String source() {
        String own =
                block.code().lines().filter(line -> line.startsWith("import ")).collect(Collectors.joining("\n"));
        if (isClass() && !own.isEmpty()) {
            return block.code() + "\n";
        }
        String imports = own.isEmpty()
                ? IMPORTED.stream().map(name -> "import " + name + ";").collect(Collectors.joining("\n"))
                : own + "\nimport io.github.demarche.dossier.Dossier;";
        return imports + "\n" + (isClass() ? code() : BEFORE + code() + "\n    }\n}\n");
    }
}
