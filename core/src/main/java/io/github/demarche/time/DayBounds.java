package io.github.demarche.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as numbers, counted from 1970-01-01 as by {@link LocalDate#toEpochDay}, but also for years far beyond its range.
 */
final class DayBounds {
    /** The first day of something without a known start. */
    static final long NO_START = Long.MIN_VALUE;
    /** The last day of something without a known end. */
    static final long NO_END = Long.MAX_VALUE;
    /** No day at all. */
    static final long NEVER = Long.MAX_VALUE - 1;
    /** Years with more digits are not calculated: their bounds are widened, which keeps every "surely" true. */
    static final int MOST_YEAR_DIGITS = 15;

    private static final long FIRST_COUNTED = LocalDate.MIN.toEpochDay();
    private static final long LAST_COUNTED = LocalDate.MAX.toEpochDay();
    private static final int DAYS_PER_ERA = 146_097;
    private static final int YEARS_PER_ERA = 400;
    private static final int DAYS_BEFORE_EPOCH = 719_468;

    /** Greater than any calculated day; adding or subtracting such a day does not change the number of digits. */
    private static final long SORT_ZERO = 2_000_000_000_000_000_000L;

    private static final int SORT_DIGITS = 19;

    private DayBounds() {}

    /** The day as digits that sort in the order of days. */
    static String sortable(long day) {
        if (day == NO_START) {
            return "0".repeat(SORT_DIGITS);
        }
        return day == NO_END ? "9".repeat(SORT_DIGITS) : Long.toString(SORT_ZERO + day);
    }

    static Optional<LocalDate> toDate(long day) {
        return FIRST_COUNTED <= day && day <= LAST_COUNTED ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
    }

    /** The epoch day of a day of the proleptic Gregorian calendar. */
    static long epochDay(long year, int month, int day) {
        // Counted from 1 March of the year 0, so that the leap day is the last of its year.
        long shifted = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(shifted, (long) YEARS_PER_ERA);
        long yearOfEra = Math.floorMod(shifted, (long) YEARS_PER_ERA);
        long dayOfYear = (153L * ((month + 9) % 12) + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
    }

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % YEARS_PER_ERA == 0);
    }

    static int lengthOfMonth(boolean leap, int month) {
        return switch (month) {
            case 2 -> leap ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
