package io.github.demarche.wire;

/**
 * How to treat things that this version does not know but a newer one may: a property of a statement, an actor, an
 * event, an article or a dossier; a kind of statement; a token of an open vocabulary, such as a channel; the key of a
 * sanctions regime.
 *
 * <p>{@link #KEEP} suits programs that store and pass on documents of others. {@link #FAIL} suits programs that read
 * documents written for this version, by hand or by a model, in which an unknown word is a mistake.
 */
public enum UnknownProperties {
    /**
     * It is kept and written back: a property among the extensions, a statement as an {@link
     * io.github.demarche.statement.UnrecognizedStatement}, a token in a value whose {@code isKnown} is false.
     */
    KEEP,
    /**
     * It is an error that gives the place, lists what is known, and suggests the nearest known name. Properties with a
     * colon in their names, such as {@code myapp:deadline}, belong to users and are kept even so.
     */
    FAIL
}
