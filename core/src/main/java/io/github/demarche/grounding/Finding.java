package io.github.demarche.grounding;

import io.github.demarche.internal.Escapes;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@link Grounding} finds about one thing of a dossier, such as that the cue of the fourth statement does not stand in
 * the text.
 *
 * @param pointer the place in the dossier's JSON, a JSON Pointer (RFC 6901) such as {@code /statements/3/cue}
 * @param verdict what is found
 * @param words the words that the record has; empty for a passage that has its place only
 * @param places where they stand in the text, with positions and exact words, in order, unmodifiable: one for
 *     {@link Verdict#EXACT} and {@link Verdict#NORMALIZED}; all for {@link Verdict#AMBIGUOUS}, at most 100; the nearest for
 *     {@link Verdict#NOT_FOUND}, or none when no place is worth showing; the pieces for {@link Verdict#STITCHED}
 * @param explanation what is wrong and where the words are, in an English sentence without its stop; empty where nothing is
 */
public record Finding(
        String pointer, Verdict verdict, Optional<String> words, List<Passage> places, String explanation) {
    /**
     * Keeps a copy of the places.
     *
     * @param pointer the place in the dossier's JSON
     * @param verdict what is found
     * @param words the words that the record has
     * @param places where they stand in the text
     * @param explanation what is wrong
     */
    public Finding {
        places = List.copyOf(places);
    }

    /**
     * {@return whether somebody has to look at it}
     */
    public boolean isProblem() {
        return verdict.isProblem();
    }

    /**
     * {@return the finding in one line, such as {@code /statements/3/cue not found: …}}
     */
    @Override
    public String toString() {
        String name = verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Escapes.line(pointer + " " + name + (explanation.isEmpty() ? "" : ": " + explanation));
    }
}
