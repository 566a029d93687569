package io.github.demarche.examples;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.page.DossierPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pages to look at in a browser: of a dossier of yours, or else of the wire report and the press conference. */
public final class ShowPage {
    private static final Path FOLDER = Path.of("target", "pages");

    private ShowPage() {}

    /**
     * Runs the example, and prints where each page is.
     *
     * @param args the file of a dossier in JSON, and after it the file of its text, if there is one; nothing for the examples
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length == 0) {
            Document briefing = Document.named("briefing");
            out.println(write(FOLDER, DossierPage.of(WireReport.dossier()).text(WireReport.text()), "wire-report"));
            out.println(write(FOLDER, DossierPage.of(briefing.dossier()).text(briefing.text()), "briefing"));
            return;
        }
        Dossier dossier = DossierJson.read(Path.of(args[0]));
        DossierPage page = DossierPage.of(dossier);
        out.println(write(
                FOLDER,
                args.length == 1 ? page : page.text(Files.readString(Path.of(args[1]))),
                dossier.article().id()));
    }

    static Path write(Path folder, DossierPage page, String name) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".html");
        page.write(file);
        return file;
    }
}
