package io.github.demarche.examples;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.grounding.Grounding;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints a document of another genre as a dossier, checks it against its text, and reads its JSON back. */
final class ShowDocument {
    private ShowDocument() {}

    static void main(String name) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(page(Document.named(name)));
    }

    static String page(Document document) {
        Dossier dossier = document.dossier();
        String json = DossierJson.write(dossier);
        if (!DossierJson.parse(json).equals(dossier)) {
            throw new IllegalStateException("what was read is not what was written");
        }
        return DossierText.of(dossier)
                + "\n"
                + Grounding.check(dossier, document.text()).summary()
                + "\nAs JSON: " + json.length() + " characters, read back, and equal.\n";
    }
}
