package io.github.demarche.internal;

import java.util.List;
import java.util.Optional;

/**
 * Finds the known word that somebody probably meant when they wrote an unknown one, such as {@code warning} for {@code
 * waring}.
 */
public final class Near {
    private static final int LONGEST = 40;

    private Near() {}

    /**
     * Returns the suggestion that a message adds after an unknown word.
     *
     * @param word the word
     * @param known the known words
     * @return a text such as {@code ; did you mean "warning"?}; empty when no known word is near
     */
    public static String hint(String word, List<String> known) {
        return find(word, known).map(it -> "; did you mean \"" + it + "\"?").orElse("");
    }

    /**
     * Finds the known word that is nearest to another. Case, hyphens, underscores and spaces are ignored; at most a
     * third of the letters may differ, and a swapped pair counts as one difference.
     *
     * @param word the word
     * @param known the known words
     * @return the nearest word, or the first of several; empty when none is near or the word is long
     */
    public static Optional<String> find(String word, List<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String letters = letters(word);
        int least = Math.max(1, letters.length() / 3) + 1;
        String nearest = null;
        for (String candidate : known) {
            int distance = distance(letters, letters(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /**
     * Returns the part of a word that is compared.
     *
     * @param word the word
     * @return the word in lower case, without hyphens, underscores and spaces
     */
    public static String letters(String word) {
        StringBuilder letters = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                letters.append((char) (c - 'A' + 'a'));
            } else if (c != '-' && c != '_' && c != ' ') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /**
     * Counts how many letters have to be changed, added, removed, or swapped with the next one (Damerau–Levenshtein
     * distance).
     *
     * @param one a short word
     * @param other another
     * @return the number of edits
     */
    public static int distance(String one, String other) {
        int[][] rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : distance(one, other, rows, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int distance(String one, String other, int[][] rows, int i, int j) {
        boolean isSame = one.charAt(i - 1) == other.charAt(j - 1);
        int least = Math.min(rows[i - 1][j - 1] + (isSame ? 0 : 1), 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, 1 + rows[i - 2][j - 2]) : least;
    }
}
