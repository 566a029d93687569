package io.github.demarche.time;

import io.github.demarche.internal.TsvTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language that can fill places, looked up word by word. */
final class RelativeVocabulary {
    /** A place that words fill, and the number that they mean in it. */
    record Meaning(RelativePlace place, int number) {}

    private static final Map<String, RelativeVocabulary> BY_LANGUAGE = read();

    private final Map<String, RelativeVocabulary> next = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>();

    private RelativeVocabulary() {}

    /** Returns the words of a language of the tables. */
    static RelativeVocabulary of(String language) {
        RelativeVocabulary vocabulary = BY_LANGUAGE.get(language);
        if (vocabulary == null) {
            throw new IllegalStateException("no words of the language " + language);
        }
        return vocabulary;
    }

    static boolean has(String language) {
        return BY_LANGUAGE.containsKey(language);
    }

    static Set<String> languages() {
        return BY_LANGUAGE.keySet();
    }

    /** The first words that can fill a place. */
    Set<String> firstWords(RelativePlace place) {
        Set<String> words = new HashSet<>();
        next.forEach((word, after) -> {
            if (after.canFill(place)) {
                words.add(word);
            }
        });
        return words;
    }

    private boolean canFill(RelativePlace place) {
        return meanings.stream().anyMatch(it -> it.place() == place)
                || next.values().stream().anyMatch(it -> it.canFill(place));
    }

    /** The meanings of all the words so far. */
    List<Meaning> meanings() {
        return Collections.unmodifiableList(meanings);
    }

    /** The vocabulary after one more word, or null if nothing continues with it. */
    @Nullable
    RelativeVocabulary after(String word) {
        return next.get(word);
    }

    private void put(String words, RelativePlace place, int number) {
        RelativeVocabulary at = this;
        for (String word : RelativeWords.words(words)) {
            at = at.next.computeIfAbsent(word, it -> new RelativeVocabulary());
        }
        at.meanings.add(new Meaning(place, number));
    }

    private static Map<String, RelativeVocabulary> read() {
        Map<String, RelativeVocabulary> all = new HashMap<>();
        for (List<String> row : TsvTable.rows(RelativeVocabulary.class, "relative-words.tsv", 4)) {
            if (RelativePlace.isKnown(row.get(2))) {
                put(all, row.get(1), row.get(2), row.get(0), row.get(3));
            }
        }
        for (List<String> row : TsvTable.rows(RelativeVocabulary.class, "relative-vocabulary.tsv", 4)) {
            put(all, row.get(0), row.get(1), row.get(2), row.get(3));
        }
        return Collections.unmodifiableMap(all);
    }

    private static void put(
            Map<String, RelativeVocabulary> all, String language, String place, String words, String number) {
        all.computeIfAbsent(language, it -> new RelativeVocabulary())
                .put(words, RelativePlace.of(place), Integer.parseInt(number));
    }
}
