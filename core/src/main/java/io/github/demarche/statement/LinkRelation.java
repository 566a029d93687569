package io.github.demarche.statement;

import io.github.demarche.internal.Vocabulary;
import java.util.List;

/**
 * How one statement relates to another, such as {@link #DENIES}.
 *
 * <p>This is an open vocabulary: a newer version may add relations, and an unknown one is kept with its token.
 */
public final class LinkRelation {
    /** It answers the other. */
    public static final LinkRelation RESPONDS_TO = new LinkRelation("responds-to");

    /** It denies what the other says. */
    public static final LinkRelation DENIES = new LinkRelation("denies");

    /** It is the next act of the same utterance. */
    public static final LinkRelation CONTINUES = new LinkRelation("continues");

    /** It says what the other means. */
    public static final LinkRelation INTERPRETS = new LinkRelation("interprets");

    /** It repeats the other. */
    public static final LinkRelation REITERATES = new LinkRelation("reiterates");

    /** The two cannot both be true; the speakers need not know of each other. */
    public static final LinkRelation CONTRADICTS = new LinkRelation("contradicts");

    /** It replaces the other: a correction, a withdrawal. */
    public static final LinkRelation SUPERSEDES = new LinkRelation("supersedes");

    /** It renders the other in other words or another language: a translation, a second report. */
    public static final LinkRelation RENDITION_OF = new LinkRelation("rendition-of");

    /** It accepts what the other offers, asks for or apologises for. */
    public static final LinkRelation ACCEPTS = new LinkRelation("accepts");

    /** It rejects what the other offers, asks for or proposes. */
    public static final LinkRelation REFUSES = new LinkRelation("refuses");

    /** It gives reasons for the other: an explanation of vote. */
    public static final LinkRelation EXPLAINS = new LinkRelation("explains");

    private static final Vocabulary<LinkRelation> VOCABULARY = new Vocabulary<>(
            "LinkRelation",
            LinkRelation::new,
            LinkRelation::token,
            List.of(
                    RESPONDS_TO,
                    DENIES,
                    CONTINUES,
                    INTERPRETS,
                    REITERATES,
                    CONTRADICTS,
                    SUPERSEDES,
                    RENDITION_OF,
                    ACCEPTS,
                    REFUSES,
                    EXPLAINS));

    private final String token;

    private LinkRelation(String token) {
        this.token = token;
    }

    /**
     * Returns the relation with a token.
     *
     * @param token the token, lower-case words joined by hyphens, such as {@code responds-to}
     * @return the constant; for a token that this version does not know, a relation that keeps it
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static LinkRelation of(String token) {
        return VOCABULARY.of(token);
    }

    /**
     * Returns the relation with a token, like {@link #of}; frameworks look for a method of this name.
     *
     * @param token the token
     * @return the relation
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static LinkRelation valueOf(String token) {
        return of(token);
    }

    /** {@return the relations that this version knows, in the order of the constants} */
    public static List<LinkRelation> known() {
        return VOCABULARY.known();
    }

    /** {@return the token, such as {@code responds-to}} */
    public String token() {
        return token;
    }

    /** {@return whether this version knows the relation: whether it is one of the constants} */
    public boolean isKnown() {
        return VOCABULARY.knows(token);
    }

    /** Whether the other object is a relation with the same token. */
    @Override
    public boolean equals(Object other) {
        return other instanceof LinkRelation relation && token.equals(relation.token);
    }

    @Override
    public int hashCode() {
        return token.hashCode();
    }

    /** {@return the token, which {@link #of} takes} */
    @Override
    public String toString() {
        return token;
    }
}
