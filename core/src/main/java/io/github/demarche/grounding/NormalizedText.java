package io.github.demarche.grounding;

import io.github.demarche.internal.Folding;
import java.text.Normalizer;
import java.util.Arrays;

/** A text without the accidents of its typography, as {@link Grounding#normalize} describes it, that knows where it came from. */
final class NormalizedText {
    /** Beyond so many marks on one letter nothing is composed: the limit of the Stream-Safe Text Format (UAX #15). */
    private static final int MOST_MARKS = 30;
    /** Below it, a character without a mark behind it is in NFC. */
    private static final char FIRST_MARK = '\u0300';

    private static final String APOSTROPHES = "\u2018\u2019\u201A\u201B\u2039\u203A\u02BC\u2032\u00B4`\uFF07";
    private static final String QUOTATION_MARKS =
            "\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFF02";
    private static final String OPENS_WITH_SPACE = "\u00AB\u2039";
    private static final String CLOSES_WITH_SPACE = "\u00BB\u203A;:!?";

    private final String source;
    private final StringBuilder written = new StringBuilder();
    private final String value;
    /** Where in the source each character of the value came from; those that came together have the same. */
    private int[] from;

    private int[] to;

    private NormalizedText(String source) {
        this.source = source;
        from = new int[source.length()];
        to = new int[source.length()];
        read();
        value = written.toString();
    }

    static NormalizedText of(String source) {
        return new NormalizedText(source);
    }

    /** The normal form of words, which begin and end with no white space. */
    static String words(String words) {
        return of(words).value().strip();
    }

    String value() {
        return value;
    }

    /** The index in the source at which a character of the value begins. */
    int from(int index) {
        return from[index];
    }

    /** The index in the source at which a character of the value ends. */
    int to(int index) {
        return to[index];
    }

    /** Whether an index of the value lies inside what came together, such as a letter and its accent. */
    boolean isInside(int index) {
        return 0 < index && index < value.length() && from[index - 1] == from[index];
    }

    /** The first index of the value that came from this index of the source, or from behind it. */
    int indexOf(int sourceIndex) {
        int found = Arrays.binarySearch(from, 0, value.length(), sourceIndex);
        int index = found < 0 ? -found - 1 : found;
        while (isInside(index)) {
            index--;
        }
        return index;
    }

    private void read() {
        int start = 0;
        while (start < source.length()) {
            int end = endOfLetter(start);
            add(start, end);
            start = end;
        }
    }

    /** The end of a character with its marks, and of what counts for nothing after it. */
    private int endOfLetter(int start) {
        int end = start + Character.charCount(source.codePointAt(start));
        for (int marks = 0; end < source.length() && marks < MOST_MARKS; marks++) {
            int next = source.codePointAt(end);
            if (!Folding.isMark(next) && !Folding.isWeightless(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private void add(int start, int end) {
        int last = end;
        while (last > start && Folding.isWeightless(source.charAt(last - 1))) {
            last--;
        }
        if (last == start) {
            return;
        }
        if (last == start + 1) {
            addOne(source.charAt(start), start, last);
            return;
        }
        StringBuilder letter = new StringBuilder();
        for (int i = start; i < last; i++) {
            if (!Folding.isWeightless(source.charAt(i))) {
                letter.append(source.charAt(i));
            }
        }
        compose(letter, start, last);
    }

    private void addOne(char c, int start, int end) {
        if (Folding.isSpace(c)) {
            addSpace(start, end);
            return;
        }
        if (CLOSES_WITH_SPACE.indexOf(c) >= 0 && endsWithSpace()) {
            written.setLength(written.length() - 1);
        }
        if (c < FIRST_MARK) {
            append(fold(c), start, end);
            return;
        }
        // One character may become another, or several: U+212B and U+0958 do.
        compose(String.valueOf(c), start, end);
    }

    private void compose(CharSequence letter, int start, int end) {
        Normalizer.normalize(letter, Normalizer.Form.NFC).chars().forEach(c -> append(fold((char) c), start, end));
    }

    private void addSpace(int start, int end) {
        if (endsWithSpace()) {
            to[written.length() - 1] = end;
            return;
        }
        boolean belongsToMark = !written.isEmpty() && OPENS_WITH_SPACE.indexOf(lastSource()) >= 0;
        if (!belongsToMark) {
            append(' ', start, end);
        }
    }

    private char lastSource() {
        return source.charAt(from[written.length() - 1]);
    }

    private boolean endsWithSpace() {
        return !written.isEmpty() && written.charAt(written.length() - 1) == ' ';
    }

    private void append(char c, int start, int end) {
        int index = written.length();
        if (index == from.length) {
            from = Arrays.copyOf(from, index * 2 + 1);
            to = Arrays.copyOf(to, index * 2 + 1);
        }
        written.append(c);
        from[index] = start;
        to[index] = end;
    }

    private static char fold(char c) {
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (QUOTATION_MARKS.indexOf(c) >= 0) {
            return '"';
        }
        return Folding.isDash(c) ? '-' : c;
    }
}
