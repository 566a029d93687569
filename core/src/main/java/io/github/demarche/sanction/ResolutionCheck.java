package io.github.demarche.sanction;

/** What the table of resolutions says of a number and a year as somebody wrote them, such as {@link #WRONG_YEAR}. */
public enum ResolutionCheck {
    /** There is a resolution of this number, and it is of this year. */
    VALID,
    /** There is a resolution of this number, and it is of another year. Official texts have such slips. */
    WRONG_YEAR,
    /** No year is written; there is a resolution of this number, and the table knows its year. */
    UNKNOWN_YEAR,
    /** The table of this version has no such number: the resolution is newer, or there is none. */
    BEYOND_TABLE
}
