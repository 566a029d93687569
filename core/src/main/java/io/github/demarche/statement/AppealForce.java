package io.github.demarche.statement;

/** How strongly something is asked, such as {@link #DEMAND}. */
public enum AppealForce {
    /** Asked, urged, called for. */
    REQUEST,
    /** Demanded, insisted on. */
    DEMAND
}
