package io.github.demarche.time;

/**
 * The sub-year groupings 21 to 41 of ISO 8601-2: seasons (21 to 24 anywhere, 25 to 28 in the north, 29 to 32 in
 * the south), quarters (33 to 36), quadrimesters (37 to 39) and semesters (40 and 41).
 *
 * <p>The standard gives no months for seasons. These are the meteorological ones, whole months; a season that crosses
 * the new year is named after the year in which it begins; and a season that is of neither hemisphere lasts from the
 * first day that it can be on either to the last.
 */
final class SubYear {
    private static final int FIRST = 21;
    /** First month and number of months, from 21 on. */
    private static final int[][] MONTHS = {
        {3, 9}, {6, 9}, {3, 9}, {6, 9}, {3, 3}, {6, 3}, {9, 3}, {12, 3}, {9, 3}, {12, 3}, {3, 3}, {6, 3}, {1, 3},
        {4, 3}, {7, 3}, {10, 3}, {1, 4}, {5, 4}, {9, 4}, {1, 6}, {7, 6},
    };

    private SubYear() {}

    static boolean isGrouping(int number) {
        return FIRST <= number && number < FIRST + MONTHS.length;
    }

    static int level(int grouping) {
        return grouping <= 24 ? 1 : 2;
    }

    static Precision precision(int grouping) {
        if (grouping <= 32) {
            return Precision.SEASON;
        }
        if (grouping <= 36) {
            return Precision.QUARTER;
        }
        return grouping <= 39 ? Precision.QUADRIMESTER : Precision.SEMESTER;
    }

    static long firstDay(int year, int grouping) {
        return DayBounds.epochDay(year, MONTHS[grouping - FIRST][0], 1);
    }

    static long lastDay(int year, int grouping) {
        int[] months = MONTHS[grouping - FIRST];
        // The day before the first of the month that follows.
        int next = months[0] + months[1];
        return DayBounds.epochDay(next > 12 ? year + 1L : year, next > 12 ? next - 12 : next, 1) - 1;
    }
}
