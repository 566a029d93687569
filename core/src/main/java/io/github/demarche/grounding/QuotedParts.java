package io.github.demarche.grounding;

import io.github.demarche.internal.Folding;
import java.util.BitSet;
import java.util.Set;

/**
 * What of a text stands between quotation marks, by the marks alone: « », “ ”, „ “, » «, ‘ ’, 「 」, straight ones.
 *
 * <p>A mark that is never closed quotes nothing. In doubt, as with an apostrophe behind a word that may close a quotation,
 * more counts as quoted.
 */
final class QuotedParts {
    private static final String MARKS =
            "\u00AB\u00BB\u201C\u201D\u201E\u2039\u203A\u2018\u2019\u201A\u300C\u300D\u300E\u300F\u301D\u301E\u301F\"'";
    /** What opens and what closes it. */
    private static final Set<String> PAIRS = Set.of(
            "\u00AB\u00BB",
            "\u00BB\u00AB",
            "\u201C\u201D",
            "\u201E\u201C",
            "\u201E\u201D",
            "\u201D\u201D",
            "\u2039\u203A",
            "\u203A\u2039",
            "\u2018\u2019",
            "\u201A\u2018",
            "\u300C\u300D",
            "\u300E\u300F",
            "\u301D\u301E",
            "\u301D\u301F",
            "\"\"",
            "''");

    private static final String APOSTROPHES = "'\u2019";
    /** Deeper quotations are not read: the outermost mark is forgotten, so that no text is slow. */
    private static final int MOST_DEPTH = 16;

    /** The characters that count, and where in the text each of them is. */
    private final StringBuilder text = new StringBuilder();

    private final int[] indexes;
    private final BitSet quoted = new BitSet();
    /** The indexes of the marks that are open, the innermost last. */
    private final int[] open = new int[MOST_DEPTH];

    private int depth;

    private QuotedParts(String given) {
        indexes = new int[given.length()];
        for (int i = 0; i < indexes.length; i++) {
            if (!Folding.isWeightless(given.charAt(i))) {
                indexes[text.length()] = i;
                text.append(given.charAt(i));
            }
        }
    }

    /** Returns the indexes that stand between marks, the marks among them. */
    static BitSet of(String text) {
        QuotedParts parts = new QuotedParts(text);
        for (int i = 0; i < parts.text.length(); i++) {
            if (MARKS.indexOf(parts.text.charAt(i)) >= 0) {
                parts.read(i);
            }
        }
        return parts.quoted;
    }

    private void read(int index) {
        boolean isBehindWord = isOfWord(index - 1);
        boolean isApostrophe = APOSTROPHES.indexOf(text.charAt(index)) >= 0;
        if (isApostrophe && isBehindWord && isOfWord(index + 1) || repeats(index)) {
            return;
        }
        if (!close(index) && !(isApostrophe && isBehindWord)) {
            open(index);
        }
    }

    /** The mark of a long quotation is set again where a paragraph of it begins. */
    private boolean repeats(int index) {
        if (index > 0 && text.charAt(index - 1) != '\n') {
            return false;
        }
        for (int i = 0; i < depth; i++) {
            if (text.charAt(open[i]) == text.charAt(index) && isOfWord(index + 1)) {
                return true;
            }
        }
        return false;
    }

    private void open(int index) {
        if (depth == MOST_DEPTH) {
            System.arraycopy(open, 1, open, 0, --depth);
        }
        open[depth++] = index;
    }

    /** Closes the last mark that this one can close, and forgets those that were opened within. */
    private boolean close(int index) {
        for (int i = depth - 1; i >= 0; i--) {
            if (PAIRS.contains("" + text.charAt(open[i]) + text.charAt(index))) {
                quoted.set(indexes[open[i]], indexes[index] + 1);
                depth = i;
                return true;
            }
        }
        return false;
    }

    private boolean isOfWord(int index) {
        return index >= 0 && index < text.length() && Tokens.isOfWord(text.charAt(index));
    }
}
