package io.github.demarche.exchange.brat;

import io.github.demarche.exchange.internal.SourceText;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * The text that a standoff file points into, and where its lines break: a file has one annotation a line, so a span that goes
 * over a break is written in fragments.
 */
final class StandoffText {
    /** What ends a line for Python, in which brat is written, and the tab, which ends a column. */
    private static final String BREAKS = "\t\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029";

    private final SourceText text;
    /** How many breaks there are before each position, so that a gap is looked at once and not for each span. */
    private final int[] breaksBefore;

    StandoffText(SourceText text) {
        this.text = text;
        this.breaksBefore = new int[text.length() + 1];
        int position = 0;
        for (int i = 0; i < text.text().length(); ) {
            int c = text.text().codePointAt(i);
            breaksBefore[position + 1] = breaksBefore[position] + (isBreak(c) ? 1 : 0);
            position++;
            i += Character.charCount(c);
        }
    }

    static boolean isBreak(int c) {
        return BREAKS.indexOf(c) >= 0;
    }

    int length() {
        return text.length();
    }

    boolean has(Passage passage) {
        return text.has(passage);
    }

    String words(Fragment fragment) {
        return text.words(fragment.start(), fragment.end());
    }

    /** The words of fragments, joined as brat joins them. */
    String words(List<Fragment> fragments) {
        StringBuilder words = new StringBuilder();
        for (Fragment fragment : fragments) {
            words.append(words.isEmpty() ? "" : " ").append(words(fragment));
        }
        return words.toString();
    }

    /** Whether there is nothing but breaks between two positions. */
    boolean isBroken(int from, int to) {
        return breaksBefore[to] - breaksBefore[from] == to - from;
    }

    /** The parts of a passage between its breaks; none if it has no positions in the text, or nothing but breaks. */
    List<Fragment> fragments(Passage passage) {
        List<Fragment> fragments = new ArrayList<>();
        if (has(passage)) {
            int end = passage.end().orElseThrow();
            int from = passage.start().orElseThrow();
            for (int position = from; position <= end; position++) {
                if (position == end || isBroken(position, position + 1)) {
                    if (from < position) {
                        fragments.add(new Fragment(from, position));
                    }
                    from = position + 1;
                }
            }
        }
        return fragments;
    }

    /** The passages that fragments make: those that only breaks part are one. */
    List<Fragment> joined(List<Fragment> fragments) {
        List<Fragment> joined = new ArrayList<>();
        for (Fragment fragment : fragments) {
            Fragment last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isBroken(last.end(), fragment.start())) {
                joined.set(joined.size() - 1, new Fragment(last.start(), fragment.end()));
            } else {
                joined.add(fragment);
            }
        }
        return joined;
    }
}
