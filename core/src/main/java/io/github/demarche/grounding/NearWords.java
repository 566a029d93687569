package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds where words nearly occur, how they differ there, and which of very many places is meant; prepared on first use.
 */
final class NearWords {
    /** The distance from their own place within which very frequent words are searched for. */
    private static final int AROUND = 200;

    private final SourceText text;
    private final String language;
    private final Map<String, DifferenceWords> languages = new HashMap<>();
    private @Nullable NearPlaces places;

    NearWords(SourceText text, String language) {
        this.text = text;
        this.language = language;
    }

    /** The nearest place of words, or the pieces from which they are joined. */
    final class Nearest {
        private final Sought sought;
        private final NearPlaces.Sought words;
        private final Optional<Alignment> alignment;
        private final List<Place> pieces;

        private Nearest(Sought sought, NearPlaces.Sought words, Optional<Alignment> alignment, List<Place> pieces) {
            this.sought = sought;
            this.words = words;
            this.alignment = alignment;
            this.pieces = pieces;
        }

        List<Place> pieces() {
            return pieces;
        }

        Optional<Place> place() {
            return alignment.map(it -> NearWords.this.place(it.from(), it.to() - 1));
        }

        /** How the words differ from those of the nearest place, in a language or in that of the text. */
        List<Difference> differences(Optional<String> wordsLanguage) {
            DifferenceWords known = languages.computeIfAbsent(wordsLanguage.orElse(language), DifferenceWords::of);
            return alignment
                    .map(it -> Differences.of(sought, words.words(), text, places().text(), it, known))
                    .orElse(List.of());
        }
    }

    /**
     * Looks for the nearest place.
     *
     * @param sought the words
     * @param wanted the place that the record gives
     * @param areSaid whether they are a quotation, so that pieces that were not said together are reported
     */
    Nearest nearest(Sought sought, Place wanted, boolean areSaid) {
        NormalizedText form = text.normalized();
        int from = form.indexOf(wanted.from());
        int to = form.indexOf(wanted.to());
        NearPlaces.Sought words = places().seek(sought.form().value(), from);
        Optional<Alignment> alignment = words.nearest(from, to);
        List<Place> pieces = new ArrayList<>();
        if (areSaid && alignment.filter(words::isOnePiece).isEmpty()) {
            words.pieces().forEach(it -> pieces.add(place(it[0], it[1])));
        }
        return new Nearest(sought, words, alignment, pieces);
    }

    /** The places of words near an index of the text. */
    List<Place> around(Sought sought, int index) {
        String value = text.normalized().value();
        String words = sought.normal();
        int at = text.normalized().indexOf(index);
        int end = Math.min(at + AROUND, value.length() - words.length());
        List<Place> found = new ArrayList<>();
        for (int i = Math.max(0, at - AROUND); i <= end; i++) {
            if (value.startsWith(words, i)) {
                Place place = text.source(i, i + words.length());
                if (!text.isWithinWord(place)) {
                    found.add(place);
                }
            }
        }
        return found;
    }

    private NearPlaces places() {
        NearPlaces ready = places;
        if (ready == null) {
            ready = new NearPlaces(text.normalized().value());
            places = ready;
        }
        return ready;
    }

    private Place place(int first, int last) {
        Words words = places().text();
        return text.source(words.start(first), words.end(last));
    }
}
