package io.github.demarche.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of {@code relative-patterns.tsv}, such as {@code [on] last <weekday>}.
 *
 * <p>Optional elements are tried both ways. That is little work, because patterns have few elements and wordings few
 * words.
 */
final class RelativePattern {
    private static final String DASH = "-";

    private final List<Element> elements;

    private RelativePattern(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    /** Receives the matches of a pattern. */
    interface Sink {
        /**
         * Takes a match.
         *
         * @param end the index after its last word
         * @return whether this is the match looked for, so that no other is tried
         */
        boolean accept(int end);
    }

    /** Either one word of several, or a place, filled by the words of a place; {@code slot} is null for words. */
    private record Element(
            Set<String> words,
            @Nullable RelativePlace slot,
            @Nullable RelativePlace filledBy,
            boolean optional) {}

    static RelativePattern parse(String text) {
        List<Element> elements = new ArrayList<>();
        for (String part : List.of(text.split(" ", -1))) {
            boolean optional = part.startsWith("[");
            String element = optional ? part.substring(1, part.length() - 1) : part;
            elements.add(element.startsWith("<") ? place(element, optional) : words(element, optional));
        }
        return new RelativePattern(elements);
    }

    private static Element place(String element, boolean optional) {
        List<String> names = List.of(element.substring(1, element.length() - 1).split("=", -1));
        RelativePlace slot = RelativePlace.of(names.get(0));
        RelativePlace filledBy = names.size() == 1 ? slot.filledBy() : RelativePlace.of(names.get(1));
        return new Element(Set.of(), slot, filledBy, optional);
    }

    private static Element words(String element, boolean optional) {
        Set<String> words = new HashSet<>();
        for (String word : List.of(element.split("\\|", -1))) {
            words.addAll(word.equals(DASH) ? List.of(DASH) : RelativeWords.words(word));
        }
        return new Element(Set.copyOf(words), null, null, optional);
    }

    /** The words with which a match can begin, {@link RelativeTokens#DIGITS} for those of digits. */
    Set<String> firstWords(RelativeVocabulary vocabulary) {
        Set<String> first = new HashSet<>();
        for (Element element : elements) {
            first.addAll(element.words());
            RelativePlace place = element.filledBy();
            if (place != null) {
                for (String word : vocabulary.firstWords(place)) {
                    first.add(RelativeTokens.key(word));
                }
                if (RelativeDigits.canFill(place)) {
                    first.add(RelativeTokens.DIGITS);
                }
            }
            if (!element.optional()) {
                break;
            }
        }
        return first;
    }

    /** Offers every match that begins at a word; the places are filled while it is offered. */
    boolean match(RelativeTokens tokens, int from, RelativePlaces places, Sink sink) {
        return match(0, tokens, from, places, sink);
    }

    private boolean match(int index, RelativeTokens tokens, int at, RelativePlaces places, Sink sink) {
        if (index == elements.size()) {
            return sink.accept(at);
        }
        Element element = elements.get(index);
        RelativePlace slot = element.slot();
        if (slot == null) {
            if (at < tokens.size()
                    && element.words().contains(tokens.word(at))
                    && match(index + 1, tokens, at + 1, places, sink)) {
                return true;
            }
        } else {
            for (RelativeTokens.Hit hit : tokens.hits(at)) {
                if (hit.place() == element.filledBy()) {
                    places.fill(slot, hit.number());
                    if (match(index + 1, tokens, at + hit.length(), places, sink)) {
                        return true;
                    }
                    places.clear(slot);
                }
            }
        }
        return element.optional() && match(index + 1, tokens, at, places, sink);
    }
}
