package io.github.demarche.regime;

/** The status of a regime on a day, such as {@link #CONTESTED}. */
public enum RegimeStatus {
    /** It is in force. */
    IN_FORCE,
    /** It exists, but its measures are suspended. */
    SUSPENDED,
    /** Members of the Council disagree on whether it is in force. */
    CONTESTED,
    /** It did not exist yet, or has ended. */
    NOT_IN_FORCE,
    /**
     * The catalogue cannot tell: the day is after the date of the catalogue, or a date in the catalogue is less precise
     * than a day.
     */
    UNKNOWN
}
