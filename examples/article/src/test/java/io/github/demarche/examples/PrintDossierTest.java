package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.examples.article.ArticleDossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintDossierTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/github/demarche/examples/poutine-kim.txt");

    /** {@code -Dgolden.update=true} writes the file anew. */
    @Test
    void printsThePageThatSomebodyHasRead() throws IOException {
        String page = DossierText.of(ArticleDossier.dossier());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, page);
        }
        assertThat(page).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void keepsWithin100Columns() {
        String page = DossierText.of(ArticleDossier.dossier());
        assertThat(page.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(100);
            assertThat(line).doesNotEndWith(" ");
        });
    }

    @Test
    void writesJsonThatReadsBackEqual(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("new").resolve("dossier.json");
        String printed = printed(() -> PrintDossier.main(new String[] {file.toString()}));
        assertThat(printed).startsWith(DossierText.of(ArticleDossier.dossier())).endsWith("read back, and equal.\n");
        assertThat(DossierJson.read(file)).isEqualTo(ArticleDossier.dossier());
    }

    @Test
    void runsTheQuickstart() throws IOException {
        assertThat(printed(() -> Quickstart.main(new String[0])))
                .startsWith("{")
                .contains("[..2025-03-03]  norway-and-chile-agree-on-inspections: to inspect ships bound for Libya\n");
    }

    private static String printed(Program program) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream caught = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(caught);
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private interface Program {
        void run() throws IOException;
    }
}
