package io.github.demarche.grounding;

import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text of which one asks what is where. Its indexes are those of Java; those of passages are code points. */
final class SourceText {
    /** More places of the same words are not looked at. */
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

    /** The same text, in which a word that is divided at the end of a line has a hyphen; empty if none is divided. */
    Optional<SourceText> keepingHyphens() {
        return normalized.hasDivisions()
                ? Optional.of(new SourceText(text, NormalizedText.keepingHyphens(text)))
                : Optional.empty();
    }

    /**
     * A place in the text.
     *
     * @param from the index of its first {@code char}
     * @param to the index after its last
     */
    record Place(int from, int to) {}

    /**
     * What findings keep of the text, so that they keep none of its indexes.
     *
     * @param text the text
     * @param length how many code points it has
     */
    record Extract(String text, int length) {
        /** The passages at positions that {@link SourceText#positions} gave. */
        List<Passage> passages(int[] positions) {
            List<Passage> passages = new ArrayList<>(positions.length / 4);
            for (int i = 0; i < positions.length; i += 4) {
                passages.add(Passage.builder()
                        .start(positions[i + 2])
                        .end(positions[i + 3])
                        .exact(text.substring(positions[i], positions[i + 1]))
                        .build());
            }
            return List.copyOf(passages);
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

    /** How many code points come before an index. */
    int codePoints(int index) {
        return codePoints[index];
    }

    String words(Place place) {
        return text.substring(place.from(), place.to());
    }

    /** Where a passage says that it is; empty when it does not say, or points beyond the text. */
    Optional<Place> place(Passage passage) {
        return passage.end().isPresent() && passage.end().getAsInt() < indexes.length
                ? Optional.of(new Place(
                        indexes[passage.start().orElseThrow()],
                        indexes[passage.end().getAsInt()]))
                : Optional.empty();
    }

    /** Whether a place has these words letter for letter. */
    boolean isExactly(Place place, String words) {
        return place.to() - place.from() == words.length() && text.startsWith(words, place.from());
    }

    /** Whether a place has words of this normal form; told by their lengths where these differ. */
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
     * Where words are, whatever their typography: as whole words, and where they are none, inside of words, as they must be in
     * a language that attaches its particles.
     *
     * @param words normal forms
     * @return for each that is somewhere its first places, in order
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

    /** Where the signs of words follow one another, be it inside of other words. */
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

    /** The place from which a part of the normal form came. */
    Place source(int start, int end) {
        return new Place(normalized.from(start), normalized.to(end - 1));
    }

    /** The places at which words are letter for letter, or all where they are so nowhere. */
    List<Place> preferExact(List<Place> places, String words, int leading) {
        List<Place> exact = places.stream()
                .filter(place -> text.startsWith(words, place.from() - leading))
                .map(place -> new Place(place.from() - leading, place.from() - leading + words.length()))
                .toList();
        return exact.isEmpty() ? places : exact;
    }

    /** Whether the words before and after a place are these normal forms. */
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
