package io.github.demarche.examples.exchange;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.exchange.annotation.AnnotationReading;
import io.github.demarche.exchange.annotation.WebAnnotations;
import io.github.demarche.exchange.brat.Brat;
import io.github.demarche.exchange.brat.StandoffReading;
import io.github.demarche.grounding.Anchoring;
import io.github.demarche.statement.Statement;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes three records in other people's formats: the article's, the wire report's and that of the vote. It says what each format
 * has no place for, reads back the files of brat and the annotations, and compares.
 */
public final class ExchangeDossiers {
    private static final Path MODULE = Path.of("examples", "article");
    private static final JsonMapper JSON = JsonMapper.shared();

    private ExchangeDossiers() {}

    /**
     * Runs the example, and prints what it wrote and what it left out.
     *
     * @param args the file with the article's text, which is not shipped; without it the article's record goes out without words
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = (Files.isDirectory(MODULE) ? MODULE : Path.of("")).resolve(Path.of("target", "exchange"));
        Optional<String> article =
                args.length == 0 ? Optional.empty() : Optional.of(Files.readString(Path.of(args[0])));
        Document vote = Document.named("vote");
        exchange(out, folder.resolve("article"), ArticleDossier.dossier(), article);
        exchange(out, folder.resolve("wire-report"), WireReport.dossier(), Optional.of(WireReport.text()));
        exchange(out, folder.resolve("vote"), vote.dossier(), Optional.of(vote.text()));
    }

    static void exchange(PrintStream out, Path folder, Dossier given, Optional<String> text) throws IOException {
        // Formats that point into the text need positions where the record has only words.
        Dossier dossier =
                text.map(source -> Anchoring.of(given, source).dossier()).orElse(given);
        Files.createDirectories(folder);
        out.println(folder + ": " + dossier.statements().size() + " statements");
        if (text.isEmpty()) {
            out.println("  brat and PolNeAR point into the text, which is not given");
        }
        for (Exchanged format : Formats.of(dossier, text)) {
            Files.writeString(folder.resolve(format.file()), format.content());
            out.println("  " + format.file()
                    + (format.leftOut().isEmpty()
                            ? ""
                            : ", left out " + format.leftOut().size()));
            format.leftOut().forEach(it -> out.println("    " + it));
        }
        if (text.isPresent()) {
            String written = Files.readString(folder.resolve("brat.ann"));
            StandoffReading reading = Brat.read(written, text.get(), dossier.actors());
            String again = Formats.written(Brat.of(with(dossier, reading.statements()), text.get())::write);
            compare(out, "brat.ann", reading.statements(), again.equals(written));
        }
        String written = Files.readString(folder.resolve("annotations.json"));
        AnnotationReading reading = WebAnnotations.read(JSON.readTree(written), dossier.actors());
        String again = JSON.writeValueAsString(
                Formats.annotations(with(dossier, reading.statements()), text).annotations());
        compare(out, "annotations.json", reading.statements(), again.equals(written));
    }

    private static void compare(PrintStream out, String file, List<Statement> read, boolean isSame) {
        out.println("  " + file + " read: " + read.size() + " statements; written again, they give "
                + (isSame ? "the same file" : "another file"));
    }

    /** The same dossier with the statements that were read. */
    private static Dossier with(Dossier dossier, List<Statement> read) {
        return dossier.toBuilder().statements(read).build();
    }
}
