package io.github.demarche.time;

import io.github.demarche.internal.TsvTable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What stands in the places of a pattern, as numbers, such as 5 for "Friday" in {@code <weekday>}. */
final class RelativePlaces {
    /** The most words that stand in one place: "the first half of". */
    static final int MOST_WORDS = 4;

    private final String language;
    private final Map<String, Integer> numbers;

    private RelativePlaces(String language, Map<String, Integer> numbers) {
        this.language = language;
        this.numbers = numbers;
    }

    static RelativePlaces none(String language) {
        return new RelativePlaces(language, Map.of());
    }

    /** Returns these places and one more, or nothing when the words cannot stand there. */
    Optional<RelativePlaces> with(String place, List<String> words) {
        OptionalInt number = number(place, String.join(" ", words));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Integer> more = new HashMap<>(numbers);
        more.put(place, number.getAsInt());
        return Optional.of(new RelativePlaces(language, more));
    }

    boolean has(String place) {
        return numbers.containsKey(place);
    }

    /** Returns the number in a place that the pattern requires. */
    int get(String place) {
        return optional(place).orElseThrow();
    }

    OptionalInt optional(String place) {
        Integer number = numbers.get(place);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** The number that words are in a place; empty when they cannot stand there. */
    OptionalInt number(String place, String words) {
        return switch (place) {
            case "year" -> digits(words, 4, 4, 1000);
            case "date" -> digits(withoutOrdinal(words), 1, 2, 1);
            case "weekday2" -> word("weekday", words);
            case "number" -> digits(words, 1, 3, 1).isPresent() ? digits(words, 1, 3, 1) : word(place, words);
            default -> word(place, words);
        };
    }

    private OptionalInt word(String place, String words) {
        Integer number = Vocabulary.NUMBERS.get(key(language, place, words));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** "14th" and "1er" are 14 and 1. */
    private static String withoutOrdinal(String word) {
        return Stream.of("st", "nd", "rd", "th", "er")
                .filter(word::endsWith)
                .findFirst()
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .orElse(word);
    }

    private static OptionalInt digits(String word, int fewest, int most, int smallest) {
        if (word.length() < fewest || word.length() > most || !word.chars().allMatch(c -> '0' <= c && c <= '9')) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(word);
        return number < smallest ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static String key(String language, String place, String words) {
        return language + " " + place + " " + words;
    }

    /** Read when the first wording is resolved. */
    private static final class Vocabulary {
        static final Map<String, Integer> NUMBERS = read();

        private static Map<String, Integer> read() {
            Map<String, Integer> numbers = new HashMap<>();
            for (List<String> row : TsvTable.rows(RelativePlaces.class, "relative-words.tsv", 4)) {
                if (!row.get(3).isEmpty()) {
                    put(numbers, row.get(1), row.get(2), row.get(0), row.get(3));
                }
            }
            for (List<String> row : TsvTable.rows(RelativePlaces.class, "relative-vocabulary.tsv", 4)) {
                put(numbers, row.get(0), row.get(1), row.get(2), row.get(3));
            }
            return Collections.unmodifiableMap(numbers);
        }

        private static void put(
                Map<String, Integer> numbers, String language, String place, String words, String number) {
            String folded = String.join(" ", RelativeWords.words(words));
            numbers.put(key(language, place, folded), Integer.valueOf(number));
        }
    }
}
