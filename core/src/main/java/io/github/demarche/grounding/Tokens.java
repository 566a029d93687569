package io.github.demarche.grounding;

import io.github.demarche.internal.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text and the single signs between them, each with its place. */
final class Tokens {
    private final String text;
    private final int[] starts;

    private Tokens(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Tokens of(String text) {
        int[] starts = new int[text.length()];
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            boolean isWord = isOfWord(text.codePointAt(i));
            if (!isWord || !inWord) {
                starts[count++] = i;
            }
            inWord = isWord;
        }
        return new Tokens(text, Arrays.copyOf(starts, count));
    }

    /** Whether a character belongs to a word: a letter, a digit, or a mark on one. */
    static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || Folding.isMark(codePoint);
    }

    int size() {
        return starts.length;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return index + 1 < starts.length ? starts[index + 1] : text.length();
    }

    String get(int index) {
        return text.substring(start(index), end(index));
    }

    boolean isWord(int index) {
        return isOfWord(text.codePointAt(start(index)));
    }

    /** The indexes of the tokens that are words. */
    List<Integer> words() {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (isWord(i)) {
                words.add(i);
            }
        }
        return words;
    }

    /** Numbers for the tokens, the same for the same token, so that texts can be compared. */
    static final class Numbers {
        static final int UNKNOWN = -1;

        private final Map<String, Integer> numbers = new HashMap<>();

        /** The numbers of tokens; those that were never seen get new ones. */
        int[] learn(Tokens tokens) {
            int[] learned = new int[tokens.size()];
            for (int i = 0; i < learned.length; i++) {
                learned[i] = numbers.computeIfAbsent(tokens.get(i), token -> numbers.size());
            }
            return learned;
        }

        /** The numbers of tokens, {@link #UNKNOWN} for those that were never learnt. */
        int[] of(Tokens tokens) {
            int[] known = new int[tokens.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = numbers.getOrDefault(tokens.get(i), UNKNOWN);
            }
            return known;
        }
    }
}
