package io.github.demarche.wire.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The word that somebody may have meant who wrote another. */
final class Near {
    /** How many known words are looked at. */
    static final int MOST = 500;

    private static final int LONGEST = 40;

    private Near() {}

    /** The nearest word, if one is near: at most a quarter of the letters differ. */
    static Optional<String> of(String word, List<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String letters = letters(word);
        int least = Math.max(1, letters.length() / 4) + 1;
        String nearest = null;
        for (String candidate : known.subList(0, Math.min(known.size(), MOST))) {
            int distance = candidate.length() > LONGEST ? LONGEST : distance(letters, letters(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The known word that has the same letters and digits, whatever is between them, and is the only one. */
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

    /** The letters a to z, in lower case, and the digits: {@code noComment} and {@code NO_COMMENT} have the same. */
    static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letters.append((char) (c - 'A' + 'a'));
            } else if (c != '-' && c != '_' && c != ' ' && c != '.') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** How many letters are to be put in, left out, changed or swapped with the next. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(last[j - 1] + (isSame ? 0 : 1), 1 + Math.min(last[j], row[j - 1]));
                boolean isSwapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (isSwapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }
}
