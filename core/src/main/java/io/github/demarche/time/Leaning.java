package io.github.demarche.time;

/**
 * Where a wording looks that may mean a day before or after it was written, such as "Friday" in a text of a Wednesday: in
 * agency copy "officials met Friday" and "officials meet Friday" name different days by the same word.
 *
 * <p>It decides nothing for a wording that says the direction itself, such as "last Friday", "until Friday" or "in March
 * 2023".
 */
public enum Leaning {
    /**
     * Back: the last such day, the day of writing included. A month, or a day of one, that is still to come this year may be
     * this year's or last year's: the answer is both.
     */
    PAST,
    /** Forward: the next such day, month or date, the one of writing included. */
    FUTURE,
    /** Both ways: the last and the next one. */
    EITHER
}
