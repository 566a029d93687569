package io.github.demarche.wire;

/**
 * What becomes of what this version does not know and a newer one may: a property of a statement, an actor, an event, an article or
 * a dossier; a kind of statement; a token of an open vocabulary, such as a channel; the key of a sanctions regime.
 *
 * <p>{@link #KEEP} suits whoever stores and passes on what others wrote. {@link #FAIL} suits whoever reads what was written for this
 * version, by hand or by a model, where an unknown word is a slip.
 */
public enum UnknownProperties {
    /**
     * It is kept and written again: a property among the extensions, a statement as an {@link
     * io.github.demarche.statement.UnrecognizedStatement}, a token in a value that says that it is not known.
     */
    KEEP,
    /**
     * It is an error, which gives its place, lists what is known, and names the near one. Properties with a colon in their names, such
     * as {@code myapp:deadline}, are the users' own, so they are kept all the same.
     */
    FAIL
}
