package io.github.demarche.grounding;

import io.github.demarche.internal.Folding;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text without differences in typography, as described in {@link Grounding#normalize}, which knows the source index
 * of each character.
 */
final class NormalizedText {
    /**
     * The number of marks on a letter beyond which nothing is composed: the limit of the Stream-Safe Text Format (UAX
     * #15).
     */
    private static final int MOST_MARKS = 30;
    /** Below it, a character without a mark after it is in NFC. */
    private static final char FIRST_MARK = '\u0300';

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ELLIPSIS = '\u2026';
    private static final int FULL_WIDTH = '\uFF01' - '!';
    private static final String APOSTROPHES =
            "\u2018\u2019\u201A\u201B\u2039\u203A\u02BC\u2032\u00B4`\u275B\u275C\u05F3";
    private static final String QUOTATION_MARKS =
            "\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u275D\u275E\u05F4\u3008\u3009"
                    + "\u300A\u300B\u300C\u300D\u300E\u300F\u301D\u301E\u301F\uFE41\uFE42\uFE43\uFE44\uFF62\uFF63";
    private static final String OPENS_WITH_SPACE = "\u00AB\u2039";
    private static final String CLOSES_WITH_SPACE = "\u00BB\u203A;:!?";
    private static final String UNITS = "%\u2030\u00B0\u20AC$\u00A3\u00A5";
    /** The first and last of the ligatures and presentation forms of letters. */
    private static final String LIGATURES = "\uFB00\uFB17\uFB4F\uFC5D\uFC64\uFDF9\uFE80\uFEFC";

    private final String source;
    /** Whether the hyphen of a word divided at the end of a line is kept, because it may belong to the word. */
    private final boolean keepsHyphens;

    private final StringBuilder written = new StringBuilder();
    private final String value;
    private boolean hasDivisions;
    /** The source index of each character of the value; characters that came from the same place share one. */
    private int[] from;

    private int[] to;

    private NormalizedText(String source, boolean keepsHyphens) {
        this.source = source;
        this.keepsHyphens = keepsHyphens;
        from = new int[source.length()];
        to = new int[source.length()];
        read();
        value = written.toString();
    }

    static NormalizedText of(String source) {
        return new NormalizedText(source, false);
    }

    /** The same, except that a word divided at the end of a line keeps its hyphen, as "sud-est" must. */
    static NormalizedText keepingHyphens(String source) {
        return new NormalizedText(source, true);
    }

    /** The normal form of words, without white space at the beginning and end. */
    static String words(String words) {
        return of(words).value().strip();
    }

    String value() {
        return value;
    }

    /** Whether one of its words is divided at the end of a line. */
    boolean hasDivisions() {
        return hasDivisions;
    }

    /** The source index at which a character of the value begins. */
    int from(int index) {
        return from[index];
    }

    /** The source index at which a character of the value ends. */
    int to(int index) {
        return to[index];
    }

    /** Whether an index of the value is inside a group from one place, such as a letter and its accent. */
    boolean isInside(int index) {
        return 0 < index && index < value.length() && from[index - 1] == from[index];
    }

    /** The first index of the value that came from this index of the source or a later one. */
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
            int next = afterDivision(start);
            if (next > start) {
                hasDivisions = true;
            }
            if (next == start || keepsHyphens) {
                next = endOfLetter(start);
                add(start, next);
            }
            start = next;
        }
    }

    /**
     * The index at which a word continues if a hyphen here divides it at the end of a line; otherwise the same index.
     */
    private int afterDivision(int start) {
        char c = source.charAt(start);
        if (c != '-' && c != '\u2010' || written.isEmpty() || !Character.isLetter(source.codePointBefore(start))) {
            return start;
        }
        return nextLine(start + 1, start);
    }

    /** The lower-case letter with which the next line begins, if only white space and one line break come before it. */
    private int nextLine(int after, int otherwise) {
        int lines = 0;
        int i = after;
        while (i < source.length() && Folding.isSpace(source.charAt(i))) {
            lines += source.charAt(i) == '\n' ? 1 : 0;
            i++;
        }
        boolean goesOn = lines == 1
                && i < source.length()
                && Character.isLetter(source.codePointAt(i))
                && !Character.isUpperCase(source.codePointAt(i));
        return goesOn ? i : otherwise;
    }

    /** The end of a character with its marks and the ignored characters after it. */
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
            addOne(usual(source.charAt(start)), start, last);
            return;
        }
        StringBuilder letter = new StringBuilder();
        for (int i = start; i < last; i++) {
            if (!Folding.isWeightless(source.charAt(i))) {
                letter.append(usual(source.charAt(i)));
            }
        }
        compose(letter.toString(), start, last);
    }

    private void addOne(char c, int start, int end) {
        if (Folding.isSpace(c)) {
            addSpace(start, end);
        } else if (Folding.isDash(c)) {
            addDash(start, end);
        } else {
            if (endsWithSpace() && leavesNoSpace(c, start)) {
                written.setLength(written.length() - 1);
            }
            if (c == ELLIPSIS) {
                append("...", start, end);
            } else if (c < FIRST_MARK) {
                append(fold(c), start, end);
            } else {
                // One character may become another, or several, as U+212B and U+0958 do.
                compose(String.valueOf(c), start, end);
            }
        }
    }

    /** Whether the white space before a sign is typography: before a colon in French, before a unit, before an ellipsis. */
    private boolean leavesNoSpace(char c, int start) {
        if (CLOSES_WITH_SPACE.indexOf(c) >= 0 || c == ELLIPSIS || c == '.' && source.startsWith("...", start)) {
            return true;
        }
        int before = written.length() - 2;
        return UNITS.indexOf(c) >= 0 && before >= 0 && Character.isDigit(written.charAt(before));
    }

    private void compose(String letter, int start, int end) {
        String letters = isLigature(letter.charAt(0))
                ? Normalizer.normalize(letter.substring(0, 1), Normalizer.Form.NFKC) + letter.substring(1)
                : letter;
        String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            append(fold(composed.charAt(i)), start, end);
        }
    }

    private void addSpace(int start, int end) {
        if (endsWithSpace()) {
            to[written.length() - 1] = end;
            return;
        }
        boolean belongsToMark = !written.isEmpty() && (last() == '-' || OPENS_WITH_SPACE.indexOf(lastSource()) >= 0);
        boolean isDivided = start > 0 && source.charAt(start - 1) == SOFT_HYPHEN && nextLine(start, start) > start;
        if (!belongsToMark && !isDivided) {
            append(' ', start, end);
        }
    }

    /** All dashes are the same, including double ones and those between spaces. */
    private void addDash(int start, int end) {
        if (endsWithSpace()) {
            written.setLength(written.length() - 1);
        }
        if (!written.isEmpty() && last() == '-') {
            to[written.length() - 1] = end;
        } else {
            append('-', start, end);
        }
    }

    private char last() {
        return written.charAt(written.length() - 1);
    }

    private char lastSource() {
        return source.charAt(from[written.length() - 1]);
    }

    private boolean endsWithSpace() {
        return !written.isEmpty() && last() == ' ';
    }

    private void append(String all, int start, int end) {
        for (int i = 0; i < all.length(); i++) {
            append(all.charAt(i), start, end);
        }
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

    private static boolean isLigature(char c) {
        for (int i = 0; i < LIGATURES.length(); i += 2) {
            if (LIGATURES.charAt(i) <= c && c <= LIGATURES.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private static char usual(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - FULL_WIDTH) : c;
    }

    private static char fold(char c) {
        if (c < '\u0080') {
            return c == '`' ? '\'' : c;
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (QUOTATION_MARKS.indexOf(c) >= 0) {
            return '"';
        }
        return Folding.isDash(c) ? '-' : c;
    }
}
