package io.github.demarche.statement;

/** The purpose of a warning, such as {@link #ALERT}. */
public enum WarningMode {
    /** It points to a hazard: "the ceasefire could collapse". */
    ALERT,
    /** It warns somebody off: "do not send troops". If the speaker names an act of its own, it is a {@link Threat}. */
    DETERRENT
}
