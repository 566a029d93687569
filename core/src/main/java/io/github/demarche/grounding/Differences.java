package io.github.demarche.grounding;

import io.github.demarche.grounding.Difference.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Derives from an alignment how the words of a record differ from those of the text. */
final class Differences {
    /** The maximum number of differences to report: the first ones, and the weightiest. */
    private static final int MOST = 10;

    private static final Comparator<Part> WEIGHTIEST_FIRST =
            Comparator.comparing(Part::kind).thenComparing(Part::isWeak);

    private final Sought sought;
    private final Words record;
    private final SourceText source;
    private final Words text;
    private final Alignment alignment;
    private final DifferenceWords language;
    private final List<Part> parts = new ArrayList<>();

    private Differences(
            Sought sought, Words record, SourceText source, Words text, Alignment alignment, DifferenceWords language) {
        this.sought = sought;
        this.record = record;
        this.source = source;
        this.text = text;
        this.alignment = alignment;
        this.language = language;
    }

    /** A part of the record and one of the text, in indexes of their normal forms. */
    private record Part(DifferenceKind kind, int recordFrom, int recordTo, int textFrom, int textTo, boolean isWeak) {}

    /** Returns the differences, the weightiest first, the others in the order of the text. */
    static List<Difference> of(
            Sought sought, Words record, SourceText source, Words text, Alignment alignment, DifferenceWords language) {
        return new Differences(sought, record, source, text, alignment, language).read();
    }

    private List<Difference> read() {
        int j = 0;
        int i = alignment.from();
        List<int[]> others = new ArrayList<>();
        while (j < record.size() || i < alignment.to()) {
            int startJ = j;
            int startI = i;
            while (isSame(j, i)) {
                signs(j, i, startJ);
                variant(j++, i++);
            }
            int otherJ = j;
            int otherI = i;
            while ((j < record.size() || i < alignment.to()) && !isSame(j, i)) {
                if (j < record.size() && alignment.pair(j) < 0) {
                    j++;
                } else if (i < alignment.to() && (j == record.size() || alignment.pair(j) > i)) {
                    i++;
                } else {
                    j++;
                    i++;
                }
            }
            if (j > otherJ || i > otherI) {
                others.add(new int[] {otherJ, j, otherI, i});
            }
            if (j == startJ && i == startI) {
                break;
            }
        }
        others(others);
        if (parts.isEmpty()) {
            edges();
        }
        return told();
    }

    private boolean isSame(int j, int i) {
        return j < record.size() && alignment.pair(j) == i && record.folded(j) == text.folded(i);
    }

    private void variant(int j, int i) {
        if (record.exact(j) == text.exact(i)) {
            return;
        }
        DifferenceKind kind = DifferenceWords.differsInCaseOnly(record.get(j), text.get(i))
                ? DifferenceKind.CASE
                : DifferenceKind.ACCENT;
        boolean goesOn = j > 0 && !parts.isEmpty() && isRightAfter(parts.get(parts.size() - 1), kind, j, i);
        if (goesOn) {
            parts.set(
                    parts.size() - 1,
                    new Part(
                            kind,
                            parts.get(parts.size() - 1).recordFrom(),
                            record.end(j),
                            parts.get(parts.size() - 1).textFrom(),
                            text.end(i),
                            false));
        } else {
            parts.add(new Part(kind, record.start(j), record.end(j), text.start(i), text.end(i), false));
        }
    }

    private boolean isRightAfter(Part last, DifferenceKind kind, int j, int i) {
        return last.kind() == kind && last.recordTo() == record.end(j - 1) && last.textTo() == text.end(i - 1);
    }

    /** The signs between words that are the same on both sides. */
    private void signs(int j, int i, int first) {
        if (j > first && record.signsBefore(j) != text.signsBefore(i)) {
            signs(record.end(j - 1), record.start(j), text.end(i - 1), text.start(i));
        }
    }

    private void signs(int recordFrom, int recordTo, int textFrom, int textTo) {
        int[] inRecord = {recordFrom, recordTo};
        int[] inText = {textFrom, textTo};
        trim(inRecord, inText);
        String had = record.text().substring(inRecord[0], inRecord[1]);
        String has = text.text().substring(inText[0], inText[1]);
        DifferenceKind kind = DifferenceWords.isMarkup(had, has) ? DifferenceKind.MARKUP : DifferenceKind.PUNCTUATION;
        parts.add(new Part(kind, inRecord[0], inRecord[1], inText[0], inText[1], false));
    }

    /** Removes white space and equal signs at both ends. */
    private void trim(int[] inRecord, int[] inText) {
        boolean goesOn = true;
        while (goesOn) {
            skipSpaces(record.text(), inRecord);
            skipSpaces(text.text(), inText);
            boolean both = inRecord[0] < inRecord[1] && inText[0] < inText[1];
            if (both
                    && isSameSign(record.text().charAt(inRecord[0]), text.text().charAt(inText[0]))) {
                inRecord[0]++;
                inText[0]++;
            } else if (both
                    && isSameSign(
                            record.text().charAt(inRecord[1] - 1), text.text().charAt(inText[1] - 1))) {
                inRecord[1]--;
                inText[1]--;
            } else {
                goesOn = false;
            }
        }
    }

    private static boolean isSameSign(char one, char other) {
        // The beginning of an entity is not a sign by itself.
        return one == other && one != '&' && one != ';' && !WordEdges.isOfWord(one);
    }

    private static void skipSpaces(String all, int[] part) {
        while (part[0] < part[1] && all.charAt(part[0]) == ' ') {
            part[0]++;
        }
        while (part[0] < part[1] && all.charAt(part[1] - 1) == ' ') {
            part[1]--;
        }
    }

    private void others(List<int[]> others) {
        if (others.size() > 1 && isReordered(others)) {
            int[] first = others.get(0);
            int[] last = others.get(others.size() - 1);
            words(DifferenceKind.ORDER, first[0], last[1], first[2], last[3]);
            return;
        }
        for (int[] it : others) {
            DifferenceKind kind = kind(it);
            if (kind == DifferenceKind.MARKUP) {
                markup(it);
            } else if (others.size() > 1 || !isMoved(it)) {
                words(kind, it[0], it[1], it[2], it[3]);
            }
        }
    }

    /** Whether the text has, just before or after the others, words that the record has among them. */
    private boolean isMoved(int[] other) {
        int length = other[1] - other[0];
        if (other[2] < other[3] || length == record.size()) {
            return false;
        }
        if (isAt(other, alignment.to())) {
            words(DifferenceKind.ORDER, other[0], record.size(), other[2], alignment.to() + length);
            return true;
        }
        if (isAt(other, alignment.from() - length)) {
            words(DifferenceKind.ORDER, 0, other[1], alignment.from() - length, other[3]);
            return true;
        }
        return false;
    }

    private boolean isAt(int[] other, int place) {
        int length = other[1] - other[0];
        if (place < 0 || place + length > text.size()) {
            return false;
        }
        return IntStream.range(0, length).allMatch(k -> record.folded(other[0] + k) == text.folded(place + k));
    }

    /** Everything between the words that are the same on both sides. */
    private void markup(int[] other) {
        int[] inRecord = gap(record, other[0], other[1], 0, record.size());
        int[] inText = gap(text, other[2], other[3], alignment.from(), alignment.to());
        trim(inRecord, inText);
        parts.add(new Part(DifferenceKind.MARKUP, inRecord[0], inRecord[1], inText[0], inText[1], false));
    }

    private boolean isReordered(List<int[]> others) {
        List<Integer> had = new ArrayList<>();
        List<Integer> has = new ArrayList<>();
        others.forEach(it -> {
            had.addAll(folded(record, it[0], it[1]));
            has.addAll(folded(text, it[2], it[3]));
        });
        had.sort(Comparator.naturalOrder());
        has.sort(Comparator.naturalOrder());
        return had.equals(has);
    }

    private DifferenceKind kind(int[] other) {
        List<String> had = words(record, other[0], other[1]);
        List<String> has = words(text, other[2], other[3]);
        String recordGap = slice(record, gap(record, other[0], other[1], 0, record.size()));
        String textGap = slice(text, gap(text, other[2], other[3], alignment.from(), alignment.to()));
        if (DifferenceWords.isMarkup(recordGap, textGap)) {
            return DifferenceKind.MARKUP;
        }
        if (isReordered(List.of(other))) {
            return DifferenceKind.ORDER;
        }
        return language.kind(had, has);
    }

    private static String slice(Words words, int[] gap) {
        return words.text().substring(gap[0], gap[1]);
    }

    /** The part between the word before and the word after; at the first and last word, the words themselves. */
    private static int[] gap(Words words, int from, int to, int first, int last) {
        int start = from > first ? words.end(from - 1) : from < words.size() ? words.start(from) : 0;
        int end = to < last ? words.start(to) : to > from ? words.end(to - 1) : start;
        return new int[] {start, Math.max(start, end)};
    }

    private void words(DifferenceKind kind, int recordFrom, int recordTo, int textFrom, int textTo) {
        int[] inRecord = range(record, recordFrom, recordTo);
        int[] inText = range(text, textFrom, textTo);
        boolean isWeak = kind == DifferenceKind.NEGATION
                && DifferenceWords.isWeakNegation(words(record, recordFrom, recordTo), words(text, textFrom, textTo));
        parts.add(new Part(kind, inRecord[0], inRecord[1], inText[0], inText[1], isWeak));
    }

    private static int[] range(Words words, int from, int to) {
        if (from < to) {
            return new int[] {words.start(from), words.end(to - 1)};
        }
        int here = from < words.size() ? words.start(from) : from == 0 ? 0 : words.end(from - 1);
        return new int[] {here, here};
    }

    /** If all words are the same, the signs before the first and after the last. */
    private void edges() {
        if (record.size() == 0) {
            return;
        }
        String normal = record.text();
        String whole = text.text();
        int first = record.start(0);
        int start = text.start(alignment.from());
        while (first > 0 && start > 0 && whole.charAt(start - 1) == normal.charAt(first - 1)) {
            first--;
            start--;
        }
        if (first > 0 && !normal.substring(0, first).isBlank()) {
            signs(0, first, textBefore(start, first), start);
        }
        int last = record.end(record.size() - 1);
        int end = text.end(alignment.to() - 1);
        while (last < normal.length() && end < whole.length() && whole.charAt(end) == normal.charAt(last)) {
            last++;
            end++;
        }
        if (last < normal.length() && !normal.substring(last).isBlank()) {
            signs(last, normal.length(), end, textAfter(end));
        }
        if (parts.isEmpty()) {
            parts.add(new Part(
                    DifferenceKind.SPACING,
                    record.start(0),
                    record.end(record.size() - 1),
                    text.start(alignment.from()),
                    text.end(alignment.to() - 1),
                    false));
        }
    }

    private int textBefore(int start, int most) {
        int from = start;
        String whole = text.text();
        while (from > 0 && start - from < most && isSign(whole.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private int textAfter(int end) {
        String whole = text.text();
        return end < whole.length() && isSign(whole.charAt(end)) ? end + 1 : end;
    }

    private static boolean isSign(char c) {
        return c != ' ' && !WordEdges.isOfWord(c) && !Character.isSurrogate(c);
    }

    private List<Difference> told() {
        double ratio = 2.0 * alignment.shared() / (record.size() + alignment.to() - alignment.from());
        parts.sort(Comparator.comparingInt(Part::textFrom).thenComparingInt(Part::recordFrom));
        int best = 0;
        for (int k = 1; k < parts.size(); k++) {
            if (WEIGHTIEST_FIRST.compare(parts.get(k), parts.get(best)) < 0) {
                best = k;
            }
        }
        List<Difference> told = new ArrayList<>();
        if (!parts.isEmpty()) {
            told.add(difference(parts.get(best), ratio));
        }
        for (int k = 0; k < parts.size() && told.size() < MOST; k++) {
            if (k != best) {
                told.add(difference(parts.get(k), ratio));
            }
        }
        return List.copyOf(told);
    }

    private Difference difference(Part part, double ratio) {
        Side inRecord = side(sought.form(), sought.words(), part.recordFrom(), part.recordTo());
        Side inText = side(source.normalized(), source.text(), part.textFrom(), part.textTo());
        return new Difference(
                part.kind(),
                new Side(sought.words(), inRecord.from(), inRecord.to(), codePoints(inRecord.from())),
                new Side(source.text(), inText.from(), inText.to(), source.codePoints(inText.from())),
                ratio);
    }

    private int codePoints(int index) {
        return sought.words().codePointCount(0, index);
    }

    /** The origin of a part of a normal form; its code points have not been counted yet. */
    private static Side side(NormalizedText form, String whole, int from, int to) {
        int start = from < form.value().length() ? form.from(from) : whole.length();
        return new Side(whole, start, from < to ? form.to(to - 1) : start, 0);
    }

    private static List<String> words(Words words, int from, int to) {
        List<String> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            all.add(words.get(i));
        }
        return all;
    }

    private static List<Integer> folded(Words words, int from, int to) {
        List<Integer> all = new ArrayList<>();
        for (int i = from; i < to; i++) {
            all.add(words.folded(i));
        }
        return all;
    }
}
