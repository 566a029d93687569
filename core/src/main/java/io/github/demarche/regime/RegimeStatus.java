package io.github.demarche.regime;

/** Whether a regime is in force on a day, such as {@link #CONTESTED}. */
public enum RegimeStatus {
    /** It is in force. */
    IN_FORCE,
    /** It exists, and its measures are suspended. */
    SUSPENDED,
    /** Members of the Council disagree on whether it is in force. */
    CONTESTED,
    /** It did not exist yet, or has ended. */
    NOT_IN_FORCE,
    /** The catalogue cannot tell: the day is after its own, or a date in it is less precise than the day. */
    UNKNOWN
}
