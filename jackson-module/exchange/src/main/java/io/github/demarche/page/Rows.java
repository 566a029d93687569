package io.github.demarche.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rows of a page: paragraphs, each beside the statements that have their home in it. */
final class Rows {
    /** How many paragraphs a row may have: a statement that spans more is beside its first. */
    static final int MOST_PARAGRAPHS = 3;

    private Rows() {}

    /**
     * A row.
     *
     * @param paragraphs the paragraphs, one after the other; none in the last row, of statements that have no place
     * @param statements the indexes of its statements, in the order of their places
     */
    record Row(List<Integer> paragraphs, List<Integer> statements) {}

    /**
     * Where a statement is.
     *
     * @param start the index of its first place; what has none has no home
     * @param first the paragraph of its first place
     * @param last the paragraph of its last place
     */
    record Home(int start, int first, int last) {
        static final Home NONE = new Home(Integer.MAX_VALUE, -1, -1);
    }

    /**
     * Lays out the rows.
     *
     * @param paragraphs how many paragraphs there are
     * @param homes the home of each statement
     * @return the rows, in the order of the text
     */
    static List<Row> of(int paragraphs, List<Home> homes) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            order.add(i);
        }
        // The sort is stable: statements with the same beginning keep the order of the dossier.
        order.sort(Comparator.comparingInt(i -> homes.get(i).start()));
        int[] ends = ends(paragraphs, order.stream().map(homes::get).toList());
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (int first = 0; first < paragraphs; first = ends[first] + 1) {
            Row row = new Row(new ArrayList<>(), new ArrayList<>());
            for (int i = first; i <= ends[first]; i++) {
                row.paragraphs().add(i);
            }
            while (next < order.size() && isIn(homes.get(order.get(next)), ends[first])) {
                row.statements().add(order.get(next++));
            }
            rows.add(row);
        }
        if (next < order.size()) {
            rows.add(new Row(List.of(), order.subList(next, order.size())));
        }
        return rows;
    }

    private static boolean isIn(Home home, int last) {
        return home.first() >= 0 && home.first() <= last;
    }

    /** For the first paragraph of each row, its last. */
    private static int[] ends(int paragraphs, List<Home> homes) {
        int[] ends = new int[paragraphs];
        int[] starts = new int[paragraphs];
        for (int i = 0; i < paragraphs; i++) {
            ends[i] = i;
            starts[i] = i;
        }
        for (Home home : homes) {
            if (home.first() < 0) {
                continue;
            }
            int first = starts[home.first()];
            int last = Math.max(ends[first], home.last());
            if (home.last() > ends[first] && last - first < MOST_PARAGRAPHS) {
                // Homes come in the order of the text: nothing after this row is joined yet.
                ends[first] = last;
                for (int i = first; i <= last; i++) {
                    starts[i] = first;
                }
            }
        }
        return ends;
    }
}
