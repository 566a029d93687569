package io.github.demarche.statement;

/** What a warning is for. */
public enum WarningMode {
    /** It points to a hazard: "the ceasefire could collapse". */
    ALERT,
    /** It warns somebody off: "do not send troops". A speaker who names its own act threatens. */
    DETERRENT
}
