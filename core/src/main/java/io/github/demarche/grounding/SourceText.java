package io.github.demarche.grounding;

import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text that can be searched. Its indexes are Java indexes; passages count code points. */
final class SourceText {
    /** The maximum number of places of the same words. */
    static final int MOST_PLACES = 100;

    private final String text;
    private final NormalizedText normalized;
    private final Tokens tokens;
    private final Tokens.Numbers numbers = new Tokens.Numbers();
    private final int[] tokenNumbers;
    /** The code points before each index; and the index of each code point. */
    private final int[] codePoints;

    private final int[] indexes;
    private final Extract extract;

    SourceText(String text) {
        this(text, NormalizedText.of(text));
    }

    private SourceText(String text, NormalizedText normalized) {
        this.text = text;
        this.normalized = normalized;
        tokens = Tokens.of(normalized.value());
        tokenNumbers = numbers.learn(tokens);
        codePoints = new int[text.length() + 1];
        indexes = new int[text.codePointCount(0, text.length()) + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            codePoints[i] = count;
            indexes[count++] = i;
        }
        codePoints[text.length()] = count;
        indexes[count] = text.length();
        extract = new Extract(text, count);
    }

    /** The same text, with hyphens kept in words divided at the end of a line; empty if none is divided. */
    Optional<SourceText> keepingHyphens() {
        return normalized.hasDivisions()
                ? Optional.of(new SourceText(text, NormalizedText.keepingHyphens(text)))
                : Optional.empty();
    }

    /**
     * A place in the text.
     *
     * @param from the index of its first {@code char}
     * @param to the index after its last {@code char}
     */
    record Place(int from, int to) {}

    /**
     * A place with its positions in code points.
     *
     * @param from the index of its first {@code char}
     * @param to the index after its last {@code char}
     * @param start its first code point
     * @param end the code point after its last
     */
    record Spot(int from, int to, int start, int end) {}

    /**
     * The part of the text that findings keep, without its search indexes.
     *
     * @param text the text
     * @param length its length in code points
     */
    record Extract(String text, int length) {
        /** The passages at positions from {@link SourceText#positions}. */
        List<Passage> passages(int[] positions) {
            List<Passage> passages = new ArrayList<>(positions.length / 4);
            for (Spot spot : spots(positions)) {
                passages.add(Passage.builder()
                        .start(spot.start())
                        .end(spot.end())
                        .exact(text.substring(spot.from(), spot.to()))
                        .build());
            }
            return List.copyOf(passages);
        }

        /** The same places without a copy of their words, which may be most of the text. */
        List<Spot> spots(int[] positions) {
            List<Spot> spots = new ArrayList<>(positions.length / 4);
            for (int i = 0; i < positions.length; i += 4) {
                spots.add(new Spot(positions[i], positions[i + 1], positions[i + 2], positions[i + 3]));
            }
            return spots;
        }
    }

    Extract extract() {
        return extract;
    }

    /** The first places, each by its first and last {@code char} and its first and last code point. */
    int[] positions(List<Place> places, int most) {
        int[] positions = new int[Math.min(most, places.size()) * 4];
        for (int i = 0; i < positions.length; i += 4) {
            Place place = places.get(i / 4);
            positions[i] = place.from();
            positions[i + 1] = place.to();
            positions[i + 2] = codePoints[place.from()];
            positions[i + 3] = codePoints[place.to()];
        }
        return positions;
    }

    String text() {
        return text;
    }

    NormalizedText normalized() {
        return normalized;
    }

    /** The number of code points before an index. */
    int codePoints(int index) {
        return codePoints[index];
    }

    String words(Place place) {
        return text.substring(place.from(), place.to());
    }

    /** The place that a passage gives; empty if it gives none, or one beyond the text. */
    Optional<Place> place(Passage passage) {
        return passage.end().isPresent() && passage.end().getAsInt() < indexes.length
                ? Optional.of(new Place(
                        indexes[passage.start().orElseThrow()],
                        indexes[passage.end().getAsInt()]))
                : Optional.empty();
    }

    /** Whether a place has exactly these words. */
    boolean isExactly(Place place, String words) {
        return place.to() - place.from() == words.length() && text.startsWith(words, place.from());
    }

    /** Whether a place has words with this normal form; different lengths settle it at once. */
    boolean isNormally(Place place, String normal) {
        String value = normalized.value();
        int start = normalized.indexOf(place.from());
        int end = normalized.indexOf(place.to());
        while (start < end && value.charAt(start) == ' ') {
            start++;
        }
        while (start < end && value.charAt(end - 1) == ' ') {
            end--;
        }
        boolean isWhole = start == end || normalized.to(end - 1) <= place.to();
        return isWhole && end - start == normal.length() && value.startsWith(normal, start);
    }

    /** Whether a place begins or ends within a word. */
    boolean isWithinWord(Place place) {
        return WordEdges.areWithinWord(text, place.from(), place.to());
    }

    /**
     * Finds words regardless of typography: as whole words, or otherwise inside words, as is necessary in languages
     * that attach particles.
     *
     * @param words normal forms
     * @return the first places of each that occurs, in order
     */
    Map<String, List<Place>> find(Collection<String> words) {
        Map<String, List<Place>> found = new HashMap<>();
        List<String> wanted =
                words.stream().filter(it -> !it.isEmpty()).distinct().toList();
        findWhole(wanted, found);
        List<String> missing =
                wanted.stream().filter(it -> !found.containsKey(it)).toList();
        if (!missing.isEmpty()) {
            findInside(missing, found);
        }
        return found;
    }

    private void findWhole(List<String> wanted, Map<String, List<Place>> found) {
        List<String> known = new ArrayList<>();
        List<int[]> patterns = new ArrayList<>();
        for (String words : wanted) {
            int[] pattern = numbers.of(Tokens.of(words));
            if (Arrays.stream(pattern).noneMatch(it -> it == Tokens.Numbers.UNKNOWN)) {
                known.add(words);
                patterns.add(pattern);
            }
        }
        List<int[]> starts = Occurrences.find(tokenNumbers, patterns, MOST_PLACES);
        for (int i = 0; i < known.size(); i++) {
            List<Place> places = new ArrayList<>();
            for (int start : starts.get(i)) {
                places.add(source(tokens.start(start), tokens.end(start + patterns.get(i).length - 1)));
            }
            put(found, known.get(i), places);
        }
    }

    /** The places where the signs of words follow each other, even inside other words. */
    void findInside(List<String> wanted, Map<String, List<Place>> found) {
        List<int[]> patterns = wanted.stream().map(it -> it.chars().toArray()).toList();
        List<int[]> starts = Occurrences.find(normalized.value().chars().toArray(), patterns, MOST_PLACES);
        for (int i = 0; i < patterns.size(); i++) {
            List<Place> places = new ArrayList<>();
            for (int start : starts.get(i)) {
                int end = start + patterns.get(i).length;
                if (!normalized.isInside(start) && !normalized.isInside(end)) {
                    places.add(source(start, end));
                }
            }
            put(found, wanted.get(i), places);
        }
    }

    private static void put(Map<String, List<Place>> found, String words, List<Place> places) {
        if (!places.isEmpty()) {
            found.put(words, List.copyOf(places));
        }
    }

    /** The original place of a part of the normal form. */
    Place source(int start, int end) {
        return new Place(normalized.from(start), normalized.to(end - 1));
    }

    /** The places with exactly these words, or all places if there is none. */
    List<Place> preferExact(List<Place> places, String words, int leading) {
        List<Place> exact = places.stream()
                .filter(place -> text.startsWith(words, place.from() - leading))
                .map(place -> new Place(place.from() - leading, place.from() - leading + words.length()))
                .toList();
        return exact.isEmpty() ? places : exact;
    }

    /** Whether the words before and after a place have these normal forms. */
    boolean isBetween(Place place, String prefix, String suffix) {
        return isBefore(place, prefix) && isAfter(place, suffix);
    }

    private boolean isBefore(Place place, String words) {
        String value = normalized.value();
        int end = normalized.indexOf(place.from());
        while (end > 0 && value.charAt(end - 1) == ' ') {
            end--;
        }
        return value.startsWith(words, end - words.length());
    }

    private boolean isAfter(Place place, String words) {
        String value = normalized.value();
        int start = normalized.indexOf(place.to());
        while (start < value.length() && value.charAt(start) == ' ') {
            start++;
        }
        return value.startsWith(words, start);
    }
}
