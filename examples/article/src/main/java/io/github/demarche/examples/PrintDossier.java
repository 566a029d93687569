package io.github.demarche.examples;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the article for people, then writes it as JSON and reads that back. */
public final class PrintDossier {
    private PrintDossier() {}

    /**
     * Runs the example.
     *
     * @param args the file to write; without it, {@code target/poutine-kim.json}
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length == 0 ? "target/poutine-kim.json" : args[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Dossier dossier = ArticleDossier.dossier();
        out.print(DossierText.of(dossier));
        out.println();
        out.println(roundTrip(dossier, file));
    }

    static String roundTrip(Dossier dossier, Path file) throws IOException {
        DossierJson.write(dossier, file);
        if (!DossierJson.read(file).equals(dossier)) {
            throw new IllegalStateException("what was read from " + file + " is not what was written");
        }
        return "Written to " + nearby(file) + " (" + Files.size(file) + " bytes), read back, and equal.";
    }

    /** The path relative to this folder, if it is below it; an absolute path would differ between machines. */
    private static Path nearby(Path file) {
        Path here = Path.of("").toAbsolutePath();
        return file.toAbsolutePath().startsWith(here) ? here.relativize(file.toAbsolutePath()) : file;
    }
}
