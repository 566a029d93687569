package io.github.demarche.sanction;

import io.github.demarche.internal.TsvTable;
import java.time.LocalDate;
import java.util.List;

/** The year of every resolution, from the table that ships with the library; loaded on first use. */
final class ResolutionTable {
    private static final String FILE = "resolution-years.tsv";

    /** When the table was made. */
    static final LocalDate AS_OF = LocalDate.parse(TsvTable.header(ResolutionTable.class, FILE, "as-of"));

    /** The last number for which a wrong year is rejected. It never changes, even when the table grows. */
    static final int CHECKED_TO = Integer.parseInt(TsvTable.header(ResolutionTable.class, FILE, "checked-to"));

    private static final int FIRST_YEAR;
    /** The last number of each year; every year has resolutions. */
    private static final int[] LAST;

    static {
        List<List<String>> rows = TsvTable.rows(ResolutionTable.class, FILE, 3);
        FIRST_YEAR = Integer.parseInt(rows.get(0).get(0));
        LAST = rows.stream().mapToInt(row -> Integer.parseInt(row.get(2))).toArray();
    }

    private ResolutionTable() {}

    /** Returns the year of a number, or 0 when the table does not have it. */
    static int yearOf(int number) {
        if (number < 1 || number > newest()) {
            return 0;
        }
        int low = 0;
        int high = LAST.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number <= LAST[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return FIRST_YEAR + low;
    }

    /** Returns the newest number of the table. */
    static int newest() {
        return LAST[LAST.length - 1];
    }
}
