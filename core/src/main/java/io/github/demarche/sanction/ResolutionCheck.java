package io.github.demarche.sanction;

/**
 * The result of comparing a number and a year, as somebody wrote them, with the table of resolutions, such as {@link
 * #WRONG_YEAR}.
 */
public enum ResolutionCheck {
    /** The resolution exists and is from this year. */
    VALID,
    /** The resolution exists but is from another year. Such slips occur even in official texts. */
    WRONG_YEAR,
    /** No year is given; the resolution exists, and the table has its year. */
    UNKNOWN_YEAR,
    /** The table of this version does not have the number: the resolution is newer or does not exist. */
    BEYOND_TABLE
}
