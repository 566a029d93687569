package io.github.demarche.time;

/**
 * Whether an ambiguous wording is taken as past or future, such as "Friday" in a text written on a Wednesday. In agency
 * copy, "officials met Friday" and "officials meet Friday" mean different days by the same word.
 *
 * <p>It has no effect on a wording with a direction of its own, such as "last Friday", "until Friday" or "in March
 * 2023".
 */
public enum Leaning {
    /**
     * Past: the last such day, including the day of writing. A month that is still to come this year, or a day in it,
     * may be this year's or last year's, so the answer is both.
     */
    PAST,
    /** Future: the next such day, month or date, including that of writing. */
    FUTURE,
    /** Both: the last and the next one. */
    EITHER
}
