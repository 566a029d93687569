package io.github.demarche.page;

import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text as its lines that are not blank, and its places by code points. */
final class Paragraphs {
    private final String text;
    private final List<Place> lines;
    /** The index of each code point; empty where a code point is a {@code char}. */
    private final int[] indexes;

    private final int length;

    Paragraphs(String text) {
        this.text = text;
        this.lines = lines(text);
        this.length = text.codePointCount(0, text.length());
        this.indexes = length == text.length() ? new int[0] : indexes(text, length);
    }

    /** The lines, without their ends. */
    List<Place> all() {
        return lines;
    }

    String words(Place place) {
        return text.substring(place.from(), place.to());
    }

    /** Which line has an index, the one before where it is between two. */
    int at(int index) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).from() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The place of a passage; empty if it has no positions, or they are beyond the text. */
    Optional<Place> place(Passage passage) {
        return passage.start().isEmpty()
                ? Optional.empty()
                : place(passage.start().getAsInt(), passage.end().orElseThrow());
    }

    /** The place of code points, from within a line to within a line; empty if no line has any, or they are beyond the text. */
    Optional<Place> place(int start, int end) {
        if (start >= end || end > length || lines.isEmpty()) {
            return Optional.empty();
        }
        int from = index(start);
        int to = index(end);
        int first = at(from);
        if (from >= lines.get(first).to() && first + 1 < lines.size()) {
            first++;
        }
        from = Math.max(from, lines.get(first).from());
        to = Math.min(to, lines.get(at(to - 1)).to());
        return from < to ? Optional.of(new Place(from, to)) : Optional.empty();
    }

    private int index(int codePoint) {
        return indexes.length == 0 ? codePoint : indexes[codePoint];
    }

    private static int[] indexes(String text, int length) {
        int[] indexes = new int[length + 1];
        int index = 0;
        for (int i = 0; i < length; i++) {
            indexes[i] = index;
            index += Character.charCount(text.codePointAt(index));
        }
        indexes[length] = index;
        return indexes;
    }

    private static List<Place> lines(String text) {
        List<Place> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                if (!text.substring(from, i).isBlank()) {
                    lines.add(new Place(from, i));
                }
                from = i + 1;
            }
        }
        return lines;
    }
}
