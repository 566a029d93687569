package io.github.demarche.grounding;

import java.util.Arrays;

/**
 * An alignment of the words of a record with those of a text, with as few differences as possible (Needleman and
 * Wunsch, 1970, within a band).
 *
 * <p>Among equal alignments it prefers words that are close together: text before and after the words costs nothing,
 * but gaps between them do.
 */
final class Alignment {
    /** Equal words score more than zero, so that of equal alignments the one with more equal words wins. */
    private static final int SAME = -2;

    private static final int VARIANT = -1;
    private static final int OTHER_SIGNS = 1;
    private static final int SIMILAR = 9;
    private static final int OTHER = 10;
    /** More than the cost of adding one word and leaving out another. */
    private static final int NEVER = 3 * OTHER;

    private static final int FAR = Integer.MAX_VALUE / 4;
    /** Words that share this many letters count as forms of the same word. */
    private static final int FEWEST_LETTERS = 3;

    private static final byte START = 0;
    private static final byte PAIR = 1;
    private static final byte ADDED = 2;
    private static final byte LEFT_OUT = 3;

    private final Words record;
    private final Words text;
    private final Words.Vocabulary vocabulary;
    /**
     * The earliest word of the text with which the first word of the record may be aligned; one less for the next
     * place.
     */
    private final int first;

    private final int width;
    /** Whether the alignment must begin and end with these words of the text. */
    private final int wholeFrom;

    private final int wholeTo;
    /** The word of the text near which the search takes place. */
    private final int wanted;

    private final byte[][] steps;
    private final int[] pairs;
    private int cost;
    private int shared;
    private int from;
    private int to;

    private Alignment(
            Words record,
            Words text,
            Words.Vocabulary vocabulary,
            int first,
            int width,
            int wholeFrom,
            int wholeTo,
            int wanted) {
        this.record = record;
        this.text = text;
        this.vocabulary = vocabulary;
        this.first = first;
        this.width = width;
        this.wholeFrom = wholeFrom;
        this.wholeTo = wholeTo;
        this.wanted = wanted;
        steps = new byte[record.size() + 1][width];
        pairs = new int[record.size()];
        Arrays.fill(pairs, -1);
        trace(fill());
    }

    /** Aligns a record anywhere nearby, with shifts of its first and last word within a range. */
    static Alignment near(Words record, Words text, Words.Vocabulary vocabulary, int low, int high, int wanted) {
        return new Alignment(record, text, vocabulary, low, high - low + 1, -1, -1, wanted);
    }

    /** Aligns a record with all words of a place. */
    static Alignment over(Words record, Words text, Words.Vocabulary vocabulary, int from, int to, int slack) {
        int difference = to - from - record.size();
        int low = from + Math.min(0, difference) - slack;
        int high = from + Math.max(0, difference) + slack;
        return new Alignment(record, text, vocabulary, low, high - low + 1, from, to, from);
    }

    int cost() {
        return cost;
    }

    /** How many words occur in both, regardless of case and accents. */
    int shared() {
        return shared;
    }

    /** The word of the text with which a word of the record is aligned; −1 if there is none. */
    int pair(int word) {
        return pairs[word];
    }

    /** The first word of the text that belongs to it. */
    int from() {
        return from;
    }

    /** The word after the last that belongs to it. */
    int to() {
        return to;
    }

    private boolean isWhole() {
        return wholeFrom >= 0;
    }

    private int[] fill() {
        int[] last = new int[width];
        for (int d = 0; d < width; d++) {
            last[d] = startCost(first + d);
        }
        for (int j = 1; j <= record.size(); j++) {
            int[] next = new int[width];
            for (int d = 0; d < width; d++) {
                int i = first + j + d;
                int best = FAR;
                byte step = START;
                if (isIn(i - 1) && last[d] < FAR) {
                    best = last[d] + pairCost(j - 1, i - 1, steps[j - 1][d]);
                    step = PAIR;
                }
                if (d + 1 < width && isAdded(last[d + 1] + OTHER, best, j, i)) {
                    best = last[d + 1] + OTHER;
                    step = ADDED;
                }
                if (d > 0 && isIn(i - 1) && next[d - 1] + OTHER < best) {
                    best = next[d - 1] + OTHER;
                    step = LEFT_OUT;
                }
                next[d] = best;
                steps[j][d] = step;
            }
            last = next;
        }
        return last;
    }

    /**
     * Whether one word is a better place for an addition than another. Among equals, it is the one followed by
     * different signs, such as the end of a sentence.
     */
    private boolean isAdded(int added, int paired, int j, int i) {
        boolean isBeforeOtherSigns =
                j < record.size() && 0 <= i && i < text.size() && record.signsBefore(j) != text.signsBefore(i);
        return added < paired || added == paired && isBeforeOtherSigns;
    }

    private boolean isIn(int word) {
        return isWhole() ? wholeFrom <= word && word < wholeTo : 0 <= word && word < text.size();
    }

    private int startCost(int i) {
        if (isWhole()) {
            return wholeFrom <= i && i <= wholeTo ? (i - wholeFrom) * OTHER : FAR;
        }
        return 0 <= i && i <= text.size() ? 0 : FAR;
    }

    private int pairCost(int j, int i, byte before) {
        int signs = before == PAIR && record.signsBefore(j) != text.signsBefore(i) ? OTHER_SIGNS : 0;
        if (record.exact(j) == text.exact(i)) {
            return signs + SAME;
        }
        if (record.folded(j) == text.folded(i)) {
            return signs + VARIANT;
        }
        if (record.isMarkup(j) != text.isMarkup(i)) {
            return NEVER;
        }
        return signs + (areSimilar(record.folded(j), text.folded(i)) ? SIMILAR : OTHER);
    }

    private boolean areSimilar(int one, int other) {
        String a = vocabulary.word(one);
        String b = vocabulary.word(other);
        int longer = Math.max(a.length(), b.length());
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same >= FEWEST_LETTERS && same * 2 >= longer;
    }

    /** Of equal ends, the one that aligns the last word, and of these the one nearest to the expected place. */
    private boolean isCloser(int one, int other) {
        boolean isPair = steps[record.size()][one] == PAIR;
        if (isPair != (steps[record.size()][other] == PAIR)) {
            return isPair;
        }
        return Math.abs(first + one - wanted) < Math.abs(first + other - wanted);
    }

    private void trace(int[] last) {
        int n = record.size();
        int best = 0;
        cost = FAR;
        for (int d = 0; d < width; d++) {
            int end = last[d] + (isWhole() ? Math.max(0, wholeTo - (first + n + d)) * OTHER : 0);
            boolean isCloser = end == cost && isCloser(d, best);
            if (last[d] < FAR && (end < cost || isCloser)) {
                cost = end;
                best = d;
            }
        }
        int d = best;
        int j = n;
        while (j > 0) {
            switch (steps[j][d]) {
                case PAIR -> {
                    j--;
                    pairs[j] = first + j + d;
                }
                case ADDED -> {
                    j--;
                    d++;
                }
                case LEFT_OUT -> d--;
                default -> j = 0;
            }
        }
        from = isWhole() ? wholeFrom : text.size();
        to = isWhole() ? wholeTo : 0;
        for (int k = 0; k < n; k++) {
            if (pairs[k] >= 0) {
                from = Math.min(from, pairs[k]);
                to = Math.max(to, pairs[k] + 1);
                shared += record.folded(k) == text.folded(pairs[k]) ? 1 : 0;
            }
        }
    }
}
