package io.github.demarche.grounding;

import io.github.demarche.internal.Folding;
import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/**
 * The parts of a text between quotation marks, by the marks alone, and the turns of a dialogue that begin with a dash.
 *
 * <p>A mark that is never closed quotes nothing. In case of doubt, such as an apostrophe after a word that may close a
 * quotation, the longer part counts as quoted.
 */
final class QuotedParts {
    /** Opening marks, each followed by its closing mark. */
    private static final String PAIRS = "\u00AB\u00BB \u00BB\u00AB \u201C\u201D \u201E\u201C \u201E\u201D \u201D\u201D "
            + "\u201D\u201C \u201C\u201C \u201F\u201D \u2039\u203A \u203A\u2039 \u2018\u2019 \u201A\u2018 \u201A\u2019 "
            + "\u201B\u2019 \u275D\u275E \u275B\u275C \u05F4\u05F4 \u3008\u3009 \u300A\u300B \u300C\u300D \u300E\u300F "
            + "\u301D\u301E \u301D\u301F \uFE41\uFE42 \uFE43\uFE44 \uFF62\uFF63 \"\" '' `'";

    private static final String MARKS = PAIRS.replace(" ", "") + "\uFF02\uFF07";
    private static final String APOSTROPHES = "'\u2019";
    private static final String DASHES = "\u2013\u2014\u2015";
    private static final String OPENING_SIGNS = "([{<\u2013\u2014\u2015-/=\u00A1\u00BF";
    /** Deeper quotations are not read: the outermost mark is dropped, so that no text is slow. */
    private static final int MOST_DEPTH = 16;

    private final int[] at;
    /** The text without ignored characters, and the original index of each character. */
    private final String text;

    private final BitSet quoted = new BitSet();
    /** The indexes of the open marks, with the innermost last, and their lines and paragraphs. */
    private final int[] open = new int[MOST_DEPTH];

    private final int[] openLine = new int[MOST_DEPTH];
    private final int[] openParagraph = new int[MOST_DEPTH];
    private int depth;
    private int line;
    private int paragraph;

    private QuotedParts(String given) {
        StringBuilder shown = new StringBuilder(given.length());
        at = new int[given.length()];
        for (int i = 0; i < given.length(); i++) {
            if (!Folding.isWeightless(given.charAt(i))) {
                at[shown.length()] = i;
                shown.append(usual(given.charAt(i)));
            }
        }
        text = shown.toString();
    }

    private static char usual(char c) {
        if (c == '\uFF02') {
            return '"';
        }
        return c == '\uFF07' ? '\'' : c;
    }

    /** Returns the indexes between marks, including the marks. */
    static BitSet of(String text) {
        QuotedParts parts = new QuotedParts(text);
        parts.read();
        return parts.quoted;
    }

    private void read() {
        boolean isLineEmpty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                paragraph += isLineEmpty ? 1 : 0;
                isLineEmpty = true;
                continue;
            }
            if (Folding.isSpace(c)) {
                continue;
            }
            if (isMark(c)) {
                read(i, isLineEmpty);
            } else if (isDialogue(i, isLineEmpty)) {
                quote(i, endOfLine(i));
            }
            isLineEmpty = false;
        }
    }

    private static boolean isMark(char c) {
        // A fast check for most of every text.
        return c < '\u0080' ? c == '"' || c == '\'' || c == '`' : MARKS.indexOf(c) >= 0;
    }

    /** Whether a dash opens a turn: at the beginning of a line, or after a colon. */
    private boolean isDialogue(int index, boolean isFirst) {
        char c = text.charAt(index);
        boolean isDash = c >= '\u2013' && DASHES.indexOf(c) >= 0 || c == '-' && isFirst && isSpace(index + 1);
        if (!isDash || !(isFirst || isAfterColon(index))) {
            return false;
        }
        int next = isSpace(index + 1) ? index + 2 : index + 1;
        return next < text.length() && text.charAt(next) != '\n' && !Folding.isDash(text.charAt(next));
    }

    private boolean isAfterColon(int index) {
        return index > 1 && isSpace(index - 1) && text.charAt(index - 2) == ':';
    }

    private int endOfLine(int index) {
        int next = text.indexOf('\n', index);
        return next < 0 ? text.length() : next;
    }

    private void read(int index, boolean isFirst) {
        char c = text.charAt(index);
        boolean isAfterWord = isOfWord(index - 1);
        boolean isApostrophe = APOSTROPHES.indexOf(c) >= 0;
        if (isAfterWord && isOfWord(index + 1) && (isApostrophe || isHebrew(index - 1) && isHebrew(index + 1))) {
            return;
        }
        if (isFirst && repeats(index)) {
            return;
        }
        boolean isAfterDigit = isStraight(c) && index > 0 && Character.isDigit(text.charAt(index - 1));
        if (isAfterDigit && isFollowedByClosing(index)) {
            return;
        }
        boolean opens = !isAfterDigit && clearlyOpens(index);
        if ((opens || !close(index)) && !isAfterDigit && !(isApostrophe && isAfterWord) && !clearlyCloses(index)) {
            open(index);
        }
    }

    private static boolean isStraight(char c) {
        return c == '"' || c == '\'';
    }

    /** Whether the next such mark on the line can only close, so that this one, after a digit, means inches or feet. */
    private boolean isFollowedByClosing(int index) {
        int next = text.indexOf(text.charAt(index), index + 1);
        return next >= 0
                && next < endOfLine(index)
                && !clearlyOpens(next)
                && clearlyCloses(next)
                && !Character.isDigit(text.charAt(next - 1));
    }

    /** A long quotation repeats its opening or closing mark at the beginning of each paragraph. */
    private boolean repeats(int index) {
        int next = isSpace(index + 1) ? index + 2 : index + 1;
        if (!isOfWord(next)) {
            return false;
        }
        for (int i = depth - 1; i >= 0; i--) {
            char opened = text.charAt(open[i]);
            if (openLine[i] < line && (opened == text.charAt(index) || isPair(opened, text.charAt(index)))) {
                openLine[i] = line;
                openParagraph[i] = paragraph;
                return true;
            }
        }
        return false;
    }

    private void open(int index) {
        char c = text.charAt(index);
        // If a quotation begins here, one of the same kind from an earlier line was never closed.
        for (int i = 0; i < depth; i++) {
            if (text.charAt(open[i]) == c && openLine[i] < line) {
                depth = i;
            }
        }
        if (depth == MOST_DEPTH) {
            depth--;
            System.arraycopy(open, 1, open, 0, depth);
            System.arraycopy(openLine, 1, openLine, 0, depth);
            System.arraycopy(openParagraph, 1, openParagraph, 0, depth);
        }
        open[depth] = index;
        openLine[depth] = line;
        openParagraph[depth++] = paragraph;
    }

    /** Closes the last mark that this one can close, and drops those that were opened within it. */
    private boolean close(int index) {
        char c = text.charAt(index);
        for (int i = depth - 1; i >= 0; i--) {
            char opened = text.charAt(open[i]);
            // A mark that can both open and close would invert everything if it were left over from another paragraph.
            boolean isStray = opened == c && openParagraph[i] < paragraph;
            if (isPair(opened, c) && !isStray) {
                quote(open[i], index + 1);
                depth = i;
                return true;
            }
        }
        return false;
    }

    private void quote(int from, int to) {
        quoted.set(at[from], at[to - 1] + 1);
    }

    private static boolean isPair(char opening, char closing) {
        for (int i = 0; i < PAIRS.length(); i += 3) {
            if (PAIRS.charAt(i) == opening && PAIRS.charAt(i + 1) == closing) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark has nothing before it and something after it. */
    private boolean clearlyOpens(int index) {
        if (index + 1 >= text.length() || isSpace(index + 1)) {
            return false;
        }
        boolean isFree = index == 0 || isSpace(index - 1) || OPENING_SIGNS.indexOf(text.charAt(index - 1)) >= 0;
        char next = text.charAt(index + 1);
        return isFree && (isOfWord(index + 1) || isMark(next) || next == '\u2026' || Character.isSurrogate(next));
    }

    /** Whether a mark has something before it and nothing after it. */
    private boolean clearlyCloses(int index) {
        char c = text.charAt(index);
        if (index == 0 || isSpace(index - 1) || c == '\u00AB' || c == '\u201E' || c == '\u201A') {
            return false;
        }
        return index + 1 >= text.length() || isSpace(index + 1);
    }

    private boolean isSpace(int index) {
        return index >= 0 && index < text.length() && Folding.isSpace(text.charAt(index));
    }

    private boolean isHebrew(int index) {
        return UnicodeScript.of(text.charAt(index)) == UnicodeScript.HEBREW;
    }

    private boolean isOfWord(int index) {
        return index >= 0 && index < text.length() && WordEdges.isOfWord(text.charAt(index));
    }
}
