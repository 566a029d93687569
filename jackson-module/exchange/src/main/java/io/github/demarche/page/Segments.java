package io.github.demarche.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Cuts a paragraph at each beginning and end of a mark, so that marks that overlap need not be nested. */
final class Segments {
    private Segments() {}

    /**
     * A piece of a paragraph.
     *
     * @param place where it is
     * @param marks what covers the whole of it; none where nothing does
     */
    record Segment(Place place, List<Mark> marks) {}

    /**
     * Cuts a paragraph.
     *
     * @param paragraph where it is
     * @param marks the marks that touch it, in any order
     * @return its pieces, in order, without a gap
     */
    static List<Segment> of(Place paragraph, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(paragraph.from(), paragraph.to()));
        for (Mark mark : marks) {
            cuts.add(Math.max(mark.place().from(), paragraph.from()));
            cuts.add(Math.min(mark.place().to(), paragraph.to()));
        }
        List<Mark> coming = new ArrayList<>(marks);
        coming.sort(Comparator.comparing(Mark::place));
        List<Mark> open = new ArrayList<>();
        List<Segment> segments = new ArrayList<>();
        int from = paragraph.from();
        int next = 0;
        for (int to : cuts.tailSet(from, false)) {
            int start = from;
            open.removeIf(mark -> mark.place().to() <= start);
            while (next < coming.size() && coming.get(next).place().from() <= start) {
                open.add(coming.get(next++));
            }
            segments.add(new Segment(new Place(start, to), List.copyOf(open)));
            from = to;
        }
        return segments;
    }
}
