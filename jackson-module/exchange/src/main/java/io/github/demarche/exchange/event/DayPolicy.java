package io.github.demarche.exchange.event;

/** Which day a row of event data has, where the data sets know no other dates than days. */
public enum DayPolicy {
    /** The day on which the statement was made; where that is not one day, the row is left out. */
    ONE_DAY,
    /** The day of publication for every row, as these data sets count; where that is not one day, all rows are left out. */
    PUBLISHED
}
