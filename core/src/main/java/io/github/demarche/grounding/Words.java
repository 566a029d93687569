package io.github.demarche.grounding;

import io.github.demarche.internal.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of a normal form, ready for comparison: "don't" and "40,000" are one word each, "l'eau" is two, and an HTML
 * tag or entity is one. The signs between them are stored separately.
 */
final class Words {
    private static final int LONGEST_TAG = 200;
    private static final int LONGEST_ENTITY = 12;
    private static final Set<String> ELISIONS = Set.of(
            "l", "d", "n", "s", "m", "t", "c", "j", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "dell",
            "all", "nell", "sull", "un", "quell");

    private final String text;
    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private final int[] exact;
    private final int[] folded;
    /** The signs before each word and after the last. */
    private final int[] signs;

    private Words(String text, Vocabulary vocabulary) {
        this.text = text;
        read();
        exact = new int[size];
        folded = new int[size];
        signs = new int[size + 1];
        int end = 0;
        for (int i = 0; i < size; i++) {
            signs[i] = vocabulary.number(signs(end, starts[i]));
            String word = get(i);
            exact[i] = vocabulary.number(word);
            folded[i] = vocabulary.number(Vocabulary.fold(word));
            end = ends[i];
        }
        signs[size] = vocabulary.number(signs(end, text.length()));
    }

    static Words of(String normal, Vocabulary vocabulary) {
        return new Words(normal, vocabulary);
    }

    /** Numbers for words and signs, equal for equal ones. */
    static final class Vocabulary {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> words = new ArrayList<>();

        int number(String word) {
            Integer known = numbers.putIfAbsent(word, words.size());
            if (known == null) {
                words.add(word);
                return words.size() - 1;
            }
            return known;
        }

        String word(int number) {
            return words.get(number);
        }

        /** A word without case and accents; a word of only accents remains unchanged. */
        static String fold(String word) {
            String letters = Folding.letters(word);
            return letters.isEmpty() ? word : letters;
        }
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    String get(int index) {
        return text.substring(starts[index], ends[index]);
    }

    int exact(int index) {
        return exact[index];
    }

    int folded(int index) {
        return folded[index];
    }

    int signsBefore(int index) {
        return signs[index];
    }

    int[] folded() {
        return folded;
    }

    /** Whether it is a tag or an entity. */
    boolean isMarkup(int index) {
        char first = text.charAt(starts[index]);
        return first == '<' || first == '&';
    }

    /** The first word that begins at an index of the text or after it. */
    int from(int index) {
        int found = Arrays.binarySearch(starts, 0, size, index);
        return found < 0 ? -found - 1 : found;
    }

    private String signs(int from, int to) {
        return text.substring(from, to).replace(" ", "");
    }

    private void read() {
        for (int i = 0; i < text.length(); ) {
            int end = endOfWord(i);
            if (end > i) {
                add(i, end);
                i = end;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /** The end of the word that begins here; the same index if none does. */
    private int endOfWord(int start) {
        int c = text.codePointAt(start);
        if (c == '<') {
            return endOfTag(start);
        }
        if (c == '&') {
            return endOfEntity(start);
        }
        if (!WordEdges.isOfWord(c)) {
            return start;
        }
        int end = endOfRun(start);
        while (end + 1 < text.length() && joins(start, end)) {
            if (text.charAt(end) == '\''
                    && ELISIONS.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                return end + 1;
            }
            end = endOfRun(end + 1);
        }
        return end;
    }

    /** Letters and digits; of a script without spaces one letter. */
    private int endOfRun(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        boolean isOne = WordEdges.isWithoutSpaces(text.codePointAt(start));
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Folding.isMark(c) && (isOne || !WordEdges.isOfWord(c) || WordEdges.isWithoutSpaces(c))) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Whether the sign at an index joins its neighbours, as in don't, 40,000 and 3.5. */
    private boolean joins(int start, int index) {
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index + 1);
        return switch (text.charAt(index)) {
            case '.', ',' ->
                Character.isDigit(text.codePointAt(start)) && Character.isDigit(before) && Character.isDigit(after);
            case '\'' -> Character.isLetter(before) && Character.isLetter(after);
            default -> false;
        };
    }

    private int endOfTag(int start) {
        if (start + 2 >= text.length()) {
            return start;
        }
        char next = text.charAt(start + 1);
        int most = Math.min(text.length(), start + LONGEST_TAG);
        if (next == '/' || next == '!' || Character.isLetter(next)) {
            for (int i = start + 2; i < most && text.charAt(i) != '<'; i++) {
                if (text.charAt(i) == '>') {
                    return i + 1;
                }
            }
        }
        return start;
    }

    private int endOfEntity(int start) {
        int most = Math.min(text.length(), start + LONGEST_ENTITY);
        for (int i = start + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i > start + 2 ? i + 1 : start;
            }
            if (!Character.isLetterOrDigit(c) && c != '#') {
                return start;
            }
        }
        return start;
    }
}
