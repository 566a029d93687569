package io.github.demarche.grounding;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the places where words nearly occur in a text, by the words that they share with it, regardless of case and
 * accents.
 *
 * <p>Each word that is rare in the text votes for the shift that would align it, and so does each pair of adjacent
 * words. The result is a hint for people and decides nothing.
 */
final class NearPlaces {
    /** Words that are more frequent do not vote, so that no text is slow. */
    private static final int MOST_VOTES = 50;

    private static final int MOST_VOTES_OF_FEW = 200;
    private static final int FEW = 4;
    private static final int WEIGHT_OF_PAIR = 3;
    /** The number of shifts to try: those with the most votes. */
    private static final int MOST_SHIFTS = 8;
    /** Shifts this far apart may belong to one place with words left out in the middle. */
    private static final int FAR = 64;
    /** How many words may be left out or added without votes of their own. */
    private static final int SLACK = 6;

    private static final int MOST_LETTERS_AFTER = 6;
    private static final int MOST_WORDS_AFTER = 2;
    private static final int MOST_GAP = 3;
    private static final int MOST_PIECES = 4;
    private static final int FEWEST_WORDS = 2;

    private final Words.Vocabulary vocabulary = new Words.Vocabulary();
    private final Words text;
    private final Places single;
    private final Map<Long, Integer> pairNumbers = new HashMap<>();
    private final Places pairs;

    NearPlaces(String normal) {
        text = Words.of(normal, vocabulary);
        single = new Places(text.folded());
        int[] numbers = new int[Math.max(0, text.size() - 1)];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = pairNumbers.computeIfAbsent(pair(text, i), key -> pairNumbers.size());
        }
        pairs = new Places(numbers);
    }

    /** The places of numbers in a sequence: a list for each number, linked through one array. */
    private static final class Places {
        private static final int NONE = -1;

        private final int[] first;
        private final int[] next;
        private final int[] count;

        Places(int[] numbers) {
            int size = 1;
            for (int number : numbers) {
                size = Math.max(size, number + 1);
            }
            first = new int[size];
            count = new int[size];
            next = new int[numbers.length];
            Arrays.fill(first, NONE);
            for (int i = numbers.length - 1; i >= 0; i--) {
                next[i] = first[numbers[i]];
                first[numbers[i]] = i;
                count[numbers[i]]++;
            }
        }

        void vote(int number, int index, int most, int weight, Map<Integer, Integer> votes) {
            if (number < first.length && count[number] <= most) {
                for (int place = first[number]; place != NONE; place = next[place]) {
                    votes.merge(place - index, weight, Integer::sum);
                }
            }
        }
    }

    /** The words of a record and their possible places. */
    final class Sought {
        private final Words words;
        /** The shifts by which the words of the record would have to be moved, the likeliest first. */
        private final List<Integer> shifts;

        private Sought(Words words, int near) {
            this.words = words;
            int wanted = text.from(near);
            Map<Integer, Integer> votes = new HashMap<>();
            int most = words.size() <= FEW ? MOST_VOTES_OF_FEW : MOST_VOTES;
            for (int i = 0; i < words.size(); i++) {
                single.vote(words.folded(i), i, most, 1, votes);
                if (i + 1 < words.size()) {
                    Integer number = pairNumbers.get(pair(words, i));
                    if (number != null) {
                        pairs.vote(number, i, MOST_VOTES_OF_FEW, WEIGHT_OF_PAIR, votes);
                    }
                }
            }
            shifts = votes.entrySet().stream()
                    .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(it -> Math.abs(it.getKey() - wanted))
                            .thenComparing(Map.Entry.comparingByKey()))
                    .limit(MOST_SHIFTS)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        Words words() {
            return words;
        }

        /**
         * The place that shares the most words, at least half of them; among equal ones, the nearest to the expected
         * place.
         *
         * @param near an index of the text
         * @param end the end of the place that the record gives; the same index if it gives none
         */
        Optional<Alignment> nearest(int near, int end) {
            Optional<Alignment> best = Optional.empty();
            int place = text.from(end) - text.from(near);
            // A place of a very different size is not a place of these words.
            if (end > near && Math.abs(place - words.size()) <= Math.max(SLACK, words.size())) {
                best = enough(Alignment.over(words, text, vocabulary, text.from(near), text.from(end), SLACK));
            }
            int tried = Integer.MIN_VALUE;
            for (int shift : shifts) {
                int low = closest(shift, -1) - SLACK;
                int high = closest(shift, 1) + SLACK;
                if (low != tried) {
                    Optional<Alignment> here =
                            enough(extended(Alignment.near(words, text, vocabulary, low, high, text.from(near))));
                    if (here.isPresent()
                            && best.filter(it -> !isBetter(here.get(), it, near))
                                    .isEmpty()) {
                        best = here;
                    }
                }
                tried = low;
            }
            return best;
        }

        /**
         * If the last word differs and its language puts negation at the end, the rest of the sentence belongs to it,
         * if it is short: た differs from な of なかった.
         */
        private Alignment extended(Alignment alignment) {
            int last = words.size() - 1;
            if (last < 1 || alignment.pair(last) != alignment.to() - 1 || alignment.to() == 0) {
                return alignment;
            }
            int paired = alignment.to() - 1;
            if (words.folded(last) == text.folded(paired) || mostAfter(paired) == 0) {
                return alignment;
            }
            int to = alignment.to();
            while (to < text.size() && text.end(to - 1) == text.start(to) - spaces(to)) {
                if (to - paired > mostAfter(paired)) {
                    return alignment;
                }
                to++;
            }
            return to == alignment.to()
                    ? alignment
                    : Alignment.over(words, text, vocabulary, alignment.from(), to, SLACK);
        }

        private int mostAfter(int word) {
            int c = text.text().codePointAt(text.start(word));
            if (WordEdges.isWithoutSpaces(c)) {
                return MOST_LETTERS_AFTER;
            }
            return UnicodeScript.of(c) == UnicodeScript.HANGUL ? MOST_WORDS_AFTER : 0;
        }

        private int spaces(int word) {
            return text.start(word) > 0 && text.text().charAt(text.start(word) - 1) == ' ' ? 1 : 0;
        }

        private boolean isBetter(Alignment one, Alignment other, int near) {
            if (one.cost() != other.cost()) {
                return one.cost() < other.cost();
            }
            return Math.abs(text.start(one.from()) - near) < Math.abs(text.start(other.from()) - near);
        }

        private int closest(int shift, int direction) {
            return shifts.stream()
                    .filter(it -> Math.abs(it - shift) <= FAR)
                    .max(Comparator.comparingInt(it -> direction * it))
                    .orElse(shift);
        }

        private Optional<Alignment> enough(Alignment alignment) {
            int fewest = Math.max(1, (words.size() + 1) / 2);
            return alignment.shared() >= fewest ? Optional.of(alignment) : Optional.empty();
        }

        /** Whether an alignment is good enough to be one slightly altered piece of the text. */
        boolean isOnePiece(Alignment alignment) {
            if (words.size() - alignment.shared() > 1) {
                return false;
            }
            int last = -1;
            for (int i = 0; i < words.size(); i++) {
                int here = alignment.pair(i);
                if (here >= 0) {
                    if (last >= 0 && here > last + 1 && isApart(last + 1, here)) {
                        return false;
                    }
                    last = here;
                }
            }
            return true;
        }

        /**
         * The places from which words are stitched together, as first and last word: several separate places that
         * together have all the words in order; otherwise none.
         */
        List<int[]> pieces() {
            List<int[]> pieces = new ArrayList<>();
            int end = 0;
            boolean apart = false;
            for (int done = 0; done < words.size(); ) {
                int from = done;
                int shift = shifts.stream()
                        .max(Comparator.comparingInt(it -> run(from, it)))
                        .orElse(0);
                int length = run(from, shift);
                if (length < FEWEST_WORDS || pieces.size() == MOST_PIECES) {
                    return List.of();
                }
                int start = from + shift;
                apart |= !pieces.isEmpty() && (start < end || isApart(end, start));
                pieces.add(new int[] {start, start + length - 1});
                end = start + length;
                done += length;
            }
            return apart ? List.copyOf(pieces) : List.of();
        }

        /** How many consecutive words, starting from one, match at a shift. */
        private int run(int from, int shift) {
            int length = 0;
            while (from + length < words.size() && isAt(words.folded(from + length), from + length + shift)) {
                length++;
            }
            return length;
        }
    }

    Sought seek(String normal, int near) {
        return new Sought(Words.of(normal, vocabulary), near);
    }

    Words text() {
        return text;
    }

    Words.Vocabulary vocabulary() {
        return vocabulary;
    }

    private boolean isAt(int word, int index) {
        return 0 <= index && index < text.size() && text.folded(index) == word;
    }

    /** Whether words are too far apart, or on different sides of the end of a quotation, to have been said together. */
    private boolean isApart(int end, int start) {
        if (start - end > MOST_GAP) {
            return true;
        }
        for (int i = end; i <= start; i++) {
            if (vocabulary.word(text.signsBefore(i)).indexOf('"') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static long pair(Words words, int index) {
        return (long) words.folded(index) << Integer.SIZE | words.folded(index + 1);
    }
}
