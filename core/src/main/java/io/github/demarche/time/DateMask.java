package io.github.demarche.time;

/**
 * The days that a date with unspecified digits can mean.
 *
 * @param year four digits
 * @param negative whether the year is negative
 * @param month two digits
 * @param day two digits, or {@link #ABSENT}
 */
record DateMask(int year, boolean negative, int month, int day) {
    static final int ABSENT = -1;

    /** The first or last of the days, or {@link DayBounds#NEVER} when there is none. */
    long edge(boolean last) {
        if (!Digits.hasUnspecified(year) && !Digits.hasUnspecified(month)) {
            return edgeOfMonthOf(negative ? -Digits.value(year) : Digits.value(year), last);
        }
        int inLeapYear = edgeOfYear(true, last);
        if (inLeapYear == 0) {
            // A leap year has all the days of any other year.
            return DayBounds.NEVER;
        }
        int inCommonYear = edgeOfYear(false, last);
        // Before the year 1, later years are nearer to zero.
        int step = last == negative ? 1 : -1;
        int from = step > 0 ? Digits.least(year) : Digits.most(year);
        int to = step > 0 ? Digits.most(year) : Digits.least(year);
        // Ends at once, except for 29 February, which needs a leap year.
        for (int number = from; number != to + step; number += step) {
            if (Digits.matches(year, number) && !(negative && number == 0)) {
                int value = negative ? -number : number;
                int edge = DayBounds.isLeap(value) ? inLeapYear : inCommonYear;
                if (edge != 0) {
                    return DayBounds.epochDay(value, edge / 32, edge % 32);
                }
            }
        }
        return DayBounds.NEVER;
    }

    /** The length of the longest month that this can mean. */
    int longestMonth() {
        for (int length = 31; length > 28; length--) {
            if (new DateMask(year, negative, month, Digits.of(length)).edge(false) != DayBounds.NEVER) {
                return length;
            }
        }
        return 28;
    }

    /** The common case, which needs no search. */
    private long edgeOfMonthOf(int oneYear, boolean last) {
        int oneMonth = Digits.value(month);
        int found = edgeOfMonth(DayBounds.lengthOfMonth(DayBounds.isLeap(oneYear), oneMonth), last);
        return found == 0 ? DayBounds.NEVER : DayBounds.epochDay(oneYear, oneMonth, found);
    }

    /** The first or last month and day, as one number, or 0 when a year of this length has none. */
    private int edgeOfYear(boolean leap, boolean last) {
        for (int i = 1; i <= 12; i++) {
            int candidate = last ? 13 - i : i;
            if (Digits.matches(month, candidate)) {
                int found = edgeOfMonth(DayBounds.lengthOfMonth(leap, candidate), last);
                if (found != 0) {
                    return candidate * 32 + found;
                }
            }
        }
        return 0;
    }

    private int edgeOfMonth(int length, boolean last) {
        if (day == ABSENT) {
            return last ? length : 1;
        }
        if (!Digits.hasUnspecified(day)) {
            int only = Digits.value(day);
            return 1 <= only && only <= length ? only : 0;
        }
        for (int i = 1; i <= length; i++) {
            int candidate = last ? length + 1 - i : i;
            if (Digits.matches(day, candidate)) {
                return candidate;
            }
        }
        return 0;
    }
}
