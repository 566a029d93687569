package io.github.demarche.grounding;

import io.github.demarche.internal.Folding;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a text and the single signs between them, each with its place. In a script without spaces every letter is a
 * word.
 */
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
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean goesOn = inWord && (WordEdges.isOfWord(c) && !WordEdges.isWithoutSpaces(c) || Folding.isMark(c));
            if (!goesOn) {
                starts[count++] = i;
                // In a script without spaces, only marks continue a letter.
                inWord = WordEdges.isOfWord(c) && !WordEdges.isWithoutSpaces(c);
            }
            i += Character.charCount(c);
            if (!goesOn && WordEdges.isWithoutSpaces(c)) {
                while (i < text.length() && Folding.isMark(text.codePointAt(i))) {
                    i += Character.charCount(text.codePointAt(i));
                }
            }
        }
        return new Tokens(text, Arrays.copyOf(starts, count));
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

    /** Numbers for the tokens, equal for equal tokens, so that texts can be compared. */
    static final class Numbers {
        static final int UNKNOWN = -1;

        private final Map<String, Integer> numbers = new HashMap<>();

        /** The numbers of tokens; new tokens get new numbers. */
        int[] learn(Tokens tokens) {
            int[] learned = new int[tokens.size()];
            for (int i = 0; i < learned.length; i++) {
                learned[i] = numbers.computeIfAbsent(tokens.get(i), token -> numbers.size());
            }
            return learned;
        }

        /** The numbers of tokens, {@link #UNKNOWN} for unknown ones. */
        int[] of(Tokens tokens) {
            int[] known = new int[tokens.size()];
            for (int i = 0; i < known.length; i++) {
                known[i] = numbers.getOrDefault(tokens.get(i), UNKNOWN);
            }
            return known;
        }
    }
}
