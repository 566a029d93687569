package io.github.demarche.time;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/** The values in the places of a pattern, as numbers, such as 5 for "Friday" in {@code <weekday>}. */
final class RelativePlaces {
    private final String language;
    private final Map<RelativePlace, Integer> numbers;

    private RelativePlaces(String language, Map<RelativePlace, Integer> numbers) {
        this.language = language;
        this.numbers = numbers;
    }

    /** Places that matching fills and empties as it proceeds; {@link #copy} keeps their values. */
    static RelativePlaces empty(String language) {
        return new RelativePlaces(language, new EnumMap<>(RelativePlace.class));
    }

    RelativePlaces copy() {
        return new RelativePlaces(language, new EnumMap<>(numbers));
    }

    boolean isFrench() {
        return language.equals("fr");
    }

    void fill(RelativePlace place, int number) {
        numbers.put(place, number);
    }

    void clear(RelativePlace place) {
        numbers.remove(place);
    }

    boolean has(RelativePlace place) {
        return numbers.containsKey(place);
    }

    /** Returns the number in a place that the pattern requires. */
    int get(RelativePlace place) {
        return optional(place).orElseThrow();
    }

    int get(RelativePlace place, int otherwise) {
        return numbers.getOrDefault(place, otherwise);
    }

    OptionalInt optional(RelativePlace place) {
        Integer number = numbers.get(place);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
