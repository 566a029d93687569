package io.github.demarche.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A pattern of {@code relative-patterns.tsv}, such as {@code [on] last <weekday> [<daypart>]}.
 *
 * <p>What may be left out is tried both ways; since a pattern has few elements and a wording few words, that is no work.
 */
final class RelativePattern {
    private final List<Element> elements;

    private RelativePattern(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    /** Either one word of several, or a place; {@code place} is empty for words. */
    private record Element(Set<String> words, String place, boolean optional) {}

    static RelativePattern parse(String text) {
        List<Element> elements = new ArrayList<>();
        for (String part : List.of(text.split(" ", -1))) {
            boolean optional = part.startsWith("[");
            String element = optional ? part.substring(1, part.length() - 1) : part;
            if (element.startsWith("<")) {
                elements.add(new Element(Set.of(), element.substring(1, element.length() - 1), optional));
            } else {
                Set<String> words = new HashSet<>();
                for (String word : List.of(element.split("\\|", -1))) {
                    words.addAll(RelativeWords.words(word));
                }
                elements.add(new Element(Set.copyOf(words), "", optional));
            }
        }
        return new RelativePattern(elements);
    }

    /** Returns what stands in the places when these words are the pattern, from the first to the last. */
    Optional<RelativePlaces> match(List<String> words, String language) {
        return match(0, words, RelativePlaces.none(language));
    }

    private Optional<RelativePlaces> match(int at, List<String> words, RelativePlaces places) {
        if (at == elements.size()) {
            return words.isEmpty() ? Optional.of(places) : Optional.empty();
        }
        Element element = elements.get(at);
        Optional<RelativePlaces> match = Optional.empty();
        if (element.place().isEmpty()) {
            if (!words.isEmpty() && element.words().contains(words.get(0))) {
                match = match(at + 1, words.subList(1, words.size()), places);
            }
        } else {
            int longest = Math.min(RelativePlaces.MOST_WORDS, words.size());
            for (int length = longest; length > 0 && match.isEmpty(); length--) {
                List<String> rest = words.subList(length, words.size());
                match = places.with(element.place(), words.subList(0, length))
                        .flatMap(more -> match(at + 1, rest, more));
            }
        }
        return match.isEmpty() && element.optional() ? match(at + 1, words, places) : match;
    }
}
