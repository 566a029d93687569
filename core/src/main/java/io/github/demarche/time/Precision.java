package io.github.demarche.time;

/**
 * The smallest unit of time that a date names, such as {@link #MONTH} for {@code 2024-06}; from coarse to fine.
 *
 * <p>It describes the form of the date, not how much is known: {@code 1985-XX-XX} is a day whose month and day are
 * unspecified, and has the precision {@link #DAY}.
 */
public enum Precision {
    /** A year, such as {@code 2024}, {@code 20XX}, {@code 1950S2} or {@code Y-17E7}. */
    YEAR,
    /** Six months, such as {@code 2024-40}. */
    SEMESTER,
    /** Four months, such as {@code 2024-37}. */
    QUADRIMESTER,
    /** A season, in either hemisphere, such as {@code 2024-21}, or in one, such as {@code 2024-25}. */
    SEASON,
    /** Three months, such as {@code 2024-33}. */
    QUARTER,
    /** A month, such as {@code 2024-06}. */
    MONTH,
    /** A day, such as {@code 2024-06-14}. */
    DAY,
    /** A second, such as {@code 2024-06-14T10:00:00Z}. */
    SECOND
}
