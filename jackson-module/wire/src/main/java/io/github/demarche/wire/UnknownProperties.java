package io.github.demarche.wire;

/** What becomes of a property of a statement, an actor, an event, an article or a dossier that this version does not know. */
public enum UnknownProperties {
    /** It is kept among the extensions and written again. */
    KEEP,
    /** It is an error. */
    FAIL
}
