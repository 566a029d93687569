package io.github.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.demarche.actor.Actor;
import io.github.demarche.statement.Conditional;
import io.github.demarche.statement.Statement;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On Java 21 and later, the compiler itself reports a kind that a switch lacks. */
class ExhaustiveSwitchTest {
    private static final int FIRST_WITH_PATTERNS = 21;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    private Path folder;

    @ParameterizedTest
    @ValueSource(classes = {Statement.class, Actor.class, Edtf.class, RawValue.class})
    void aSwitchOverEveryKindNeedsNoDefault(Class<?> family) throws IOException {
        assertThat(compile(family, kinds(family))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(classes = {Statement.class, Actor.class, Edtf.class, RawValue.class})
    void aSwitchThatForgetsAKindDoesNotCompile(Class<?> family) throws IOException {
        List<String> kinds = kinds(family);
        for (String forgotten : List.of(kinds.get(0), kinds.get(kinds.size() - 1))) {
            List<String> others =
                    kinds.stream().filter(kind -> !kind.equals(forgotten)).toList();
            assertThat(compile(family, others)).contains("does not cover all possible input values");
        }
    }

    private static List<String> kinds(Class<?> family) {
        List<String> kinds = Stream.of(family.getPermittedSubclasses())
                .flatMap(kind -> kind == Conditional.class ? Stream.of(kind.getPermittedSubclasses()) : Stream.of(kind))
                .map(Class::getCanonicalName)
                .toList();
        assertThat(kinds).hasSizeGreaterThan(1);
        return kinds;
    }

    private String compile(Class<?> family, List<String> kinds) throws IOException {
        assumeTrue(Runtime.version().feature() >= FIRST_WITH_PATTERNS, "switches over patterns came with Java 21");
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        Path source = folder.resolve("Kinds.java");
        Files.writeString(
                source,
                kinds.stream()
                        .map(kind -> "      case " + kind + " it -> \"" + kind + "\";\n")
                        .collect(Collectors.joining(
                                "",
                                "class Kinds {\n  String of(" + family.getCanonicalName()
                                        + " value) {\n    return switch (value) {\n",
                                "    };\n  }\n}\n")));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int exit = javac.run(
                out,
                out,
                "--release",
                Integer.toString(FIRST_WITH_PATTERNS),
                "-proc:none",
                "-Xlint:-options",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(said.toString().isEmpty()).isEqualTo(exit == 0);
        return said.toString();
    }
}
