package io.github.demarche.examples.genres;

import io.github.demarche.dossier.Dossier;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A text and its record.
 *
 * @param text the text
 * @param dossier the record
 */
public record Document(String text, Dossier dossier) {
    private static final Map<String, Supplier<Document>> DOCUMENTS = new TreeMap<>(Map.of(
            "briefing", Briefing::document,
            "communique", Communique::document,
            "expulsion", Expulsions::document,
            "letter", OpenLetter::document,
            "vote", CouncilVote::document));

    /**
     * {@return the names of the documents}
     */
    public static Set<String> names() {
        return Collections.unmodifiableSet(DOCUMENTS.keySet());
    }

    /**
     * Returns one of the documents.
     *
     * @param name its name, one of {@link #names()}
     * @return the document
     */
    public static Document named(String name) {
        Supplier<Document> document = DOCUMENTS.get(name);
        if (document == null) {
            throw new IllegalArgumentException("there is no document \"" + name + "\", only " + names());
        }
        return document.get();
    }
}
