package io.github.demarche.grounding;

import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A text of which one asks what stands where. Its indexes are those of Java; those of passages are code points. */
final class SourceText {
    /** More places of the same words are not listed. */
    static final int MOST_PLACES = 100;

    private final String text;
    private final NormalizedText normalized;
    private final Tokens tokens;
    private final Tokens.Numbers numbers = new Tokens.Numbers();
    private final int[] tokenNumbers;
    /** The code points before each index; and the index of each code point. */
    private final int[] codePoints;

    private final int[] indexes;

    SourceText(String text) {
        this.text = text;
        normalized = NormalizedText.of(text);
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
    }

    /**
     * A place in the text.
     *
     * @param from the index of its first {@code char}
     * @param to the index after its last
     */
    record Place(int from, int to) {}

    String text() {
        return text;
    }

    NormalizedText normalized() {
        return normalized;
    }

    Tokens tokens() {
        return tokens;
    }

    /** How many code points it has. */
    int length() {
        return indexes.length - 1;
    }

    String words(Place place) {
        return text.substring(place.from(), place.to());
    }

    /** Where a place is in code points, for people. */
    String positions(Place place) {
        return codePoints[place.from()] + " to " + codePoints[place.to()];
    }

    Passage passage(Place place) {
        return Passage.builder()
                .start(codePoints[place.from()])
                .end(codePoints[place.to()])
                .exact(words(place))
                .build();
    }

    /** Where a passage says that it stands; empty when it does not say, or points beyond the text. */
    Optional<Place> place(Passage passage) {
        return passage.end().isPresent() && passage.end().getAsInt() <= length()
                ? Optional.of(new Place(
                        indexes[passage.start().orElseThrow()],
                        indexes[passage.end().getAsInt()]))
                : Optional.empty();
    }

    /**
     * Where words stand, whatever their typography: as whole words, and where they are none, inside of words, as they must
     * be in a language that puts no space between words.
     *
     * @param words normal forms
     * @return for each that stands somewhere its first places, in order
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

    private void findInside(List<String> wanted, Map<String, List<Place>> found) {
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

    /** The places at which words stand letter for letter, or all where they do so nowhere. */
    List<Place> preferExact(List<Place> places, String words) {
        if (places.isEmpty()) {
            return places;
        }
        NormalizedText form = NormalizedText.of(words);
        // The normal form of the words, by which they were found, begins behind their white space.
        int before = form.value().startsWith(" ") ? form.from(1) : form.from(0);
        List<Place> exact = places.stream()
                .filter(place -> text.startsWith(words, place.from() - before))
                .map(place -> new Place(place.from() - before, place.from() - before + words.length()))
                .toList();
        return exact.isEmpty() ? places : exact;
    }

    /** Whether the words before and behind a place are those that a passage has, as far as it has any. */
    boolean stands(Place place, Passage passage) {
        return passage.prefix()
                        .map(NormalizedText::words)
                        .filter(it -> !isBefore(place, it))
                        .isEmpty()
                && passage.suffix()
                        .map(NormalizedText::words)
                        .filter(it -> !isBehind(place, it))
                        .isEmpty();
    }

    private boolean isBefore(Place place, String words) {
        String value = normalized.value();
        int end = normalized.indexOf(place.from());
        while (end > 0 && value.charAt(end - 1) == ' ') {
            end--;
        }
        return value.startsWith(words, end - words.length());
    }

    private boolean isBehind(Place place, String words) {
        String value = normalized.value();
        int start = normalized.indexOf(place.to());
        while (start < value.length() && value.charAt(start) == ' ') {
            start++;
        }
        return value.startsWith(words, start);
    }
}
