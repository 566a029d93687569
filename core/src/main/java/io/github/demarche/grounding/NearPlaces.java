package io.github.demarche.grounding;

import io.github.demarche.grounding.SourceText.Place;
import io.github.demarche.internal.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where words that do not stand in a text nearly do: by the words that they share with it, whatever their case and accents.
 *
 * <p>Each word that is rare in the text votes for the shift that would bring the words over it. A hint for people, which
 * decides nothing.
 */
final class NearPlaces {
    /** A word that is more frequent does not vote, so that no text is slow. */
    private static final int MOST_VOTES = 200;
    /** How many words may be left out or added between two that stand in the same place. */
    private static final int MOST_GAP = 3;
    /** As many shifts are tried, those with the most votes. */
    private static final int MOST_SHIFTS = 8;

    private static final int MOST_PIECES = 4;
    private static final int FEWEST_WORDS = 2;

    private final SourceText text;
    private final List<Integer> tokens;
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    NearPlaces(SourceText text) {
        this.text = text;
        tokens = text.tokens().words();
        for (int token : tokens) {
            String word = Folding.letters(text.tokens().get(token));
            places.computeIfAbsent(word, key -> new ArrayList<>()).add(words.size());
            words.add(word);
        }
    }

    /** The place that shares the most words, at least half of them; of equal ones the one nearest to an index of the text. */
    Optional<Place> nearest(String normal, int near) {
        List<String> wanted = folded(normal);
        int limit = Math.max(1, (wanted.size() + 1) / 2);
        Optional<Alignment> best = Optional.empty();
        for (int shift : shifts(wanted)) {
            Alignment alignment = new Alignment(wanted, shift);
            if (alignment.shared >= limit
                    && best.filter(it -> !isBetter(alignment, it, near)).isEmpty()) {
                best = Optional.of(alignment);
            }
        }
        return best.map(Alignment::place);
    }

    private static boolean isBetter(Alignment one, Alignment other, int near) {
        if (one.shared != other.shared) {
            return one.shared > other.shared;
        }
        return Math.abs(one.place().from() - near) < Math.abs(other.place().from() - near);
    }

    /**
     * The places from which words are stitched together: several that lie apart, and that have all words in their order; or
     * none, when that is not so.
     */
    List<Place> pieces(String normal) {
        List<String> wanted = folded(normal);
        List<Integer> shifts = shifts(wanted);
        List<Place> pieces = new ArrayList<>();
        int end = 0;
        boolean apart = false;
        for (int done = 0; done < wanted.size(); ) {
            int from = done;
            int shift = shifts.stream()
                    .max(Comparator.comparingInt(it -> run(wanted, from, it)))
                    .orElse(0);
            int length = run(wanted, from, shift);
            if (length < FEWEST_WORDS || pieces.size() == MOST_PIECES) {
                return List.of();
            }
            int start = from + shift;
            apart |= !pieces.isEmpty() && (start < end || start - end > MOST_GAP || isQuotationEnd(end - 1, start));
            pieces.add(place(start, start + length - 1));
            end = start + length;
            done += length;
        }
        return apart ? List.copyOf(pieces) : List.of();
    }

    private boolean isQuotationEnd(int word, int next) {
        Place between = new Place(place(word, word).to(), place(next, next).from());
        return NormalizedText.of(text.words(between)).value().indexOf('"') >= 0;
    }

    /** How many words from one on stand one behind the other at a shift. */
    private int run(List<String> wanted, int from, int shift) {
        int length = 0;
        while (from + length < wanted.size() && isAt(wanted.get(from + length), from + length + shift)) {
            length++;
        }
        return length;
    }

    private boolean isAt(String word, int index) {
        return 0 <= index && index < words.size() && words.get(index).equals(word);
    }

    private List<Integer> shifts(List<String> wanted) {
        Map<Integer, Integer> votes = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            List<Integer> stands = places.getOrDefault(wanted.get(i), List.of());
            if (stands.size() <= MOST_VOTES) {
                for (int place : stands) {
                    votes.merge(place - i, 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_SHIFTS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Place place(int first, int last) {
        return text.source(text.tokens().start(tokens.get(first)), text.tokens().end(tokens.get(last)));
    }

    private static List<String> folded(String normal) {
        Tokens tokens = Tokens.of(normal);
        return tokens.words().stream().map(tokens::get).map(Folding::letters).toList();
    }

    /** The words over the text at a shift, with a few left out or added. */
    private final class Alignment {
        private int shared;
        private int start = Integer.MAX_VALUE;
        private int end;

        Alignment(List<String> wanted, int shift) {
            for (int i = 0; i < wanted.size(); i++) {
                int found = find(wanted.get(i), i + shift);
                if (found >= 0) {
                    shared++;
                    // The words before the first and behind the last that are shared belong to it too.
                    start = Math.min(start, shared == 1 ? Math.max(0, found - i) : found);
                    end = Math.min(words.size() - 1, found + (wanted.size() - 1 - i));
                }
            }
        }

        private int find(String word, int expected) {
            for (int gap = 0; gap <= MOST_GAP; gap++) {
                if (isAt(word, expected + gap)) {
                    return expected + gap;
                }
                if (isAt(word, expected - gap)) {
                    return expected - gap;
                }
            }
            return -1;
        }

        Place place() {
            return NearPlaces.this.place(start, Math.max(start, end));
        }
    }
}
