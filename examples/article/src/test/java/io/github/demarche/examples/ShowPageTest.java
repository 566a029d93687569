package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.page.DossierPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowPageTest {
    @Test
    void theWireReportIsAPageOnWhichAllHolds(@TempDir Path folder) throws IOException {
        assertPage(folder, WireReport.dossier(), WireReport.text());
    }

    @Test
    void eachDocumentIsAPageOnWhichAllHolds(@TempDir Path folder) throws IOException {
        for (String name : Document.names()) {
            Document document = Document.named(name);
            assertPage(folder, document.dossier(), document.text());
        }
    }

    private static void assertPage(Path folder, Dossier dossier, String text) throws IOException {
        Path file = ShowPage.write(folder, DossierPage.of(dossier).text(text), "page");
        String html = Files.readString(file);
        assertThat(html).contains("Checked against the text: all ");
        assertThat(dossier.statements())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(html).contains(" id=\"" + statement.id() + "\""));
    }
}
