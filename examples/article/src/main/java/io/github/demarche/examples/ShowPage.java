package io.github.demarche.examples;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.grounding.Verdict;
import io.github.demarche.jackson.DemarcheReadException;
import io.github.demarche.page.DossierPage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** Writes pages to look at in a browser: of a dossier of yours, or else of the wire report and the press conference. */
public final class ShowPage {
    private static final Path FOLDER = Path.of("target", "pages");

    private ShowPage() {}

    /**
     * Runs the example, and prints where each page is and whether the dossier holds against its text.
     *
     * @param args the file of a dossier in JSON, and after it the file of its text, if there is one; nothing for the examples
     * @throws IOException if a page cannot be written
     * @throws IllegalArgumentException if a file cannot be read, or is not what it should be; the message says which and why
     */
    public static void main(String[] args) throws IOException {
        run(FOLDER, new PrintStream(System.out, true, StandardCharsets.UTF_8), args);
    }

    static void run(Path folder, PrintStream out, String... args) throws IOException {
        if (args.length == 0) {
            Document briefing = Document.named("briefing");
            out.println(write(folder, DossierPage.of(WireReport.dossier()).text(WireReport.text()), "wire-report"));
            out.println(write(folder, DossierPage.of(briefing.dossier()).text(briefing.text()), "briefing"));
            return;
        }
        Dossier dossier = dossier(Path.of(args[0]));
        DossierPage page = DossierPage.of(dossier);
        String name = dossier.article().id();
        if (args.length == 1) {
            out.println(write(folder, page, name));
            out.println("Not checked: name the text too, with -Dtext=FILE.");
            return;
        }
        String text = text(Path.of(args[1]));
        Grounding grounding = Grounding.check(dossier, text);
        out.println(write(folder, page.text(text).grounding(grounding), name));
        String another = grounding.problems().stream()
                .filter(finding -> finding.verdict() == Verdict.OTHER_TEXT)
                .map(Finding::explanation)
                .collect(Collectors.joining());
        if (!another.isEmpty()) {
            out.println("This is another text than the one of the dossier: " + another + ".");
        }
        out.println(grounding.summary());
    }

    static Path write(Path folder, DossierPage page, String name) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(name + ".html");
        page.write(file);
        return file;
    }

    private static Dossier dossier(Path file) throws IOException {
        String json = text(file);
        try {
            return DossierJson.parse(json);
        } catch (DemarcheReadException e) {
            throw new IllegalArgumentException(file + " is not a dossier: " + e.getMessage(), e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(
                    file + " is not JSON: line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": " + e.getOriginalMessage(),
                    e);
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(existing(file));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " is not text in UTF-8", e);
        }
    }

    private static Path existing(Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("there is no file " + file + " to read, seen from the folder "
                    + Path.of("").toAbsolutePath());
        }
        return file;
    }
}
