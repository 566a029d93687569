package io.github.demarche.wire.engine;

import io.github.demarche.internal.Near;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the word that the writer of a draft probably meant. */
final class DraftWords {
    /** How many known words are considered. */
    static final int MOST = 500;

    private static final int LONGEST = 40;

    private DraftWords() {}

    /** The nearest word, if one is near: at most a quarter of the letters differ. */
    static Optional<String> near(String word, List<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String letters = letters(word);
        int least = Math.max(1, letters.length() / 4) + 1;
        String nearest = null;
        for (String candidate : known.subList(0, Math.min(known.size(), MOST))) {
            int distance = candidate.length() > LONGEST ? LONGEST : Near.distance(letters, letters(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The only known word with the same letters and digits, regardless of the characters between them. */
    static Optional<String> sameLetters(String word, List<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String letters = letters(word);
        List<String> same = new ArrayList<>();
        for (String candidate : known) {
            if (letters(candidate).equals(letters)) {
                same.add(candidate);
            }
        }
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /**
     * The letters, in lower case, and the digits: {@code noComment}, {@code NO_COMMENT} and {@code no.comment} are the
     * same.
     */
    static String letters(String word) {
        return Near.letters(word.replace(".", ""));
    }
}
