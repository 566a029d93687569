package io.github.demarche.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.page.DossierPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowPageTest {
    private static final Document VOTE = Document.named("vote");

    private final Path folder;

    private final Path json;

    ShowPageTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.json = folder.resolve("dossier.json");
        DossierJson.write(VOTE.dossier(), json);
    }

    @Test
    void theWireReportIsAPageOnWhichAllHolds() throws IOException {
        assertPage(WireReport.dossier(), WireReport.text());
    }

    @Test
    void eachDocumentIsAPageOnWhichAllHolds() throws IOException {
        for (String name : Document.names()) {
            Document document = Document.named(name);
            assertPage(document.dossier(), document.text());
        }
    }

    private void assertPage(Dossier dossier, String text) throws IOException {
        Path file = ShowPage.write(folder, DossierPage.of(dossier).text(text), "page");
        String html = Files.readString(file);
        assertThat(html).contains("Checked against the text: all ");
        assertThat(dossier.statements())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(html).contains(" id=\"" + statement.id() + "\""));
    }

    @Test
    void withoutFilesItShowsTheExamples() throws IOException {
        assertThat(run().lines())
                .containsExactly(
                        page("wire-report").toString(), page("briefing").toString());
        assertThat(page("wire-report")).isNotEmptyFile();
        assertThat(page("briefing")).isNotEmptyFile();
    }

    @Test
    void aDossierAndItsTextAreAPageOfTheirOwn() throws IOException {
        Path text = file("text.txt", VOTE.text());
        assertThat(run(json, text).lines())
                .hasSize(2)
                .startsWith(page("meridian-council-214").toString())
                .last()
                .asString()
                .matches("\\d+ places checked against the text: \\d+ exact, 0 normalized, 0 problems");
        assertThat(page("meridian-council-214")).content().isEqualTo(page(VOTE).toHtml());
    }

    @Test
    void withoutItsTextADossierIsNotChecked() throws IOException {
        assertThat(run(json).lines())
                .containsExactly(
                        page("meridian-council-214").toString(), "Not checked: name the text too, with -Dtext=FILE.");
    }

    @Test
    void anotherTextIsShownAndSaidToBeAnother() throws IOException {
        DossierJson.write(WireReport.dossier(), json);
        Path text = file("text.txt", WireReport.text().replace("lundi", "mardi"));
        assertThat(run(json, text))
                .contains("This is another text than the one of the dossier: ")
                .contains("sha256");
        assertThat(page("wire-12")).content().contains("Another text");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        Path missing = folder.resolve("missing.json");
        assertThatThrownBy(() -> run(missing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no file " + missing)
                .hasMessageContaining(Path.of("").toAbsolutePath().toString());
        assertThatThrownBy(() -> run(json, folder)).hasMessageContaining("there is no file " + folder);
    }

    @Test
    void whatIsNoDossierIsRefusedWithTheFileAndThePlace() throws IOException {
        Path broken = file("broken.json", "{\n\"format\": ");
        assertThatThrownBy(() -> run(broken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(broken + " is not JSON: line 2, column ");
        Path other = file("other.json", "[]");
        assertThatThrownBy(() -> run(other)).hasMessageContaining(other + " is not a dossier: ");
        Path refused = file("refused.json", Files.readString(json).replace("\"type\" : \"vote\"", "\"type\" : 7"));
        assertThatThrownBy(() -> run(refused)).hasMessageContaining("/statements/1/type (line ");
    }

    @Test
    void aTextOfAnotherEncodingIsRefused() throws IOException {
        Path text = Files.write(folder.resolve("text.txt"), new byte[] {(byte) 0xE9, ' '});
        assertThatThrownBy(() -> run(json, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(text + " is not text in UTF-8");
    }

    private String run(Path... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] args = new String[files.length];
        for (int i = 0; i < files.length; i++) {
            args[i] = files[i].toString();
        }
        ShowPage.run(folder, new PrintStream(bytes, true, StandardCharsets.UTF_8), args);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path page(String name) {
        return folder.resolve(name + ".html");
    }

    private static DossierPage page(Document document) {
        return DossierPage.of(document.dossier()).text(document.text());
    }
}
