package io.github.demarche.grounding;

import io.github.demarche.internal.Escapes;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What {@link Grounding} finds about one thing of a dossier, such as that the cue of the fourth statement does not stand in
 * the text.
 */
public final class Finding {
    private final String pointer;
    private final Verdict verdict;
    private final Optional<String> words;
    private final List<Passage> places;
    private final String explanation;

    Finding(String pointer, Verdict verdict, Optional<String> words, List<Passage> places, String explanation) {
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.verdict = Objects.requireNonNull(verdict, "verdict");
        this.words = Objects.requireNonNull(words, "words");
        this.places = List.copyOf(places);
        this.explanation = Objects.requireNonNull(explanation, "explanation");
    }

    /**
     * {@return the place in the dossier's JSON, a JSON Pointer (RFC 6901) such as {@code /statements/3/cue}}
     */
    public String pointer() {
        return pointer;
    }

    /**
     * {@return what is found}
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * {@return the words that the record has; empty for a passage that has its place only}
     */
    public Optional<String> words() {
        return words;
    }

    /**
     * {@return where they stand in the text, with positions and exact words, in order, unmodifiable: one for
     * {@link Verdict#EXACT} and {@link Verdict#NORMALIZED}; all for {@link Verdict#AMBIGUOUS}, at most 100; the nearest for
     * {@link Verdict#NOT_FOUND}, or none when no place is worth showing; the pieces for {@link Verdict#STITCHED}}
     */
    public List<Passage> places() {
        return places;
    }

    /**
     * {@return what is wrong and where the words are, in an English sentence without its stop; empty where nothing is}
     */
    public String explanation() {
        return explanation;
    }

    /**
     * {@return whether somebody has to look at it}
     */
    public boolean isProblem() {
        return verdict.isProblem();
    }

    /**
     * {@return whether the other object is the same finding}
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Finding finding
                && pointer.equals(finding.pointer)
                && verdict == finding.verdict
                && words.equals(finding.words)
                && places.equals(finding.places)
                && explanation.equals(finding.explanation);
    }

    /**
     * {@return the hash code of all parts}
     */
    @Override
    public int hashCode() {
        return Objects.hash(pointer, verdict, words, places, explanation);
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
