package io.github.demarche.sanction;

import io.github.demarche.internal.Vocabulary;
import java.util.List;

/**
 * How a statement relates to a legal instrument, such as {@link #VIOLATION} in "the transfer could violate Security
 * Council resolutions".
 *
 * <p>The relation describes what the speaker says, in the coder's reading; it is not a legal finding. Whether a {@link
 * #VIOLATION} is alleged, feared or denied follows from the statement's kind and {@link SanctionReference#certainty()
 * certainty}. Choose the most specific relation that fits, and {@link #CITES} only if no other does.
 *
 * <p>This is an open vocabulary: a newer version may add relations, and an unknown one is kept with its token.
 */
public final class SanctionRelation {
    /** Mentions the instrument, as grounds or background, without saying whether it is observed. */
    public static final SanctionRelation CITES = new SanctionRelation("cites");

    /** Describes something as a breach of the instrument. */
    public static final SanctionRelation VIOLATION = new SanctionRelation("violation");

    /** Describes something as consistent with the instrument. */
    public static final SanctionRelation COMPLIANCE = new SanctionRelation("compliance");

    /** Asks for compliance with the instrument: "all states must implement the resolutions in full". */
    public static final SanctionRelation URGES_COMPLIANCE = new SanctionRelation("urges-compliance");

    /** Asks for measures that do not exist yet: a new resolution, a listing, an extension. */
    public static final SanctionRelation CALLS_FOR_MEASURES = new SanctionRelation("calls-for-measures");

    /** Does not accept the instrument, or asks that it be lifted: "we never recognized the resolutions". */
    public static final SanctionRelation REJECTS = new SanctionRelation("rejects");

    /** Threatens or announces measures if something happens or continues. */
    public static final SanctionRelation THREATENS = new SanctionRelation("threatens");

    /** Reports what the speaker does, did or will do to implement the instrument. */
    public static final SanctionRelation IMPLEMENTS = new SanctionRelation("implements");

    /** Creates the instrument or brings it into force: adopts the resolution, signs the order, ratifies the treaty. */
    public static final SanctionRelation ENACTS = new SanctionRelation("enacts");

    /** Ends the instrument: repeals it, revokes it, lets it expire, withdraws from it. */
    public static final SanctionRelation ENDS = new SanctionRelation("ends");

    private static final Vocabulary<SanctionRelation> VOCABULARY = new Vocabulary<>(
            "SanctionRelation",
            SanctionRelation::new,
            SanctionRelation::token,
            List.of(
                    CITES,
                    VIOLATION,
                    COMPLIANCE,
                    URGES_COMPLIANCE,
                    CALLS_FOR_MEASURES,
                    REJECTS,
                    THREATENS,
                    IMPLEMENTS,
                    ENACTS,
                    ENDS));

    private final String token;

    private SanctionRelation(String token) {
        this.token = token;
    }

    /**
     * Returns the relation with a token.
     *
     * @param token the token, lower-case words joined by hyphens, such as {@code calls-for-measures}
     * @return the constant; for a token that this version does not know, a relation that keeps it
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static SanctionRelation of(String token) {
        return VOCABULARY.of(token);
    }

    /**
     * Returns the relation with a token, like {@link #of}; frameworks look for a method of this name.
     *
     * @param token the token
     * @return the relation
     * @throws io.github.demarche.InvalidValueException if the token is not lower-case words joined by hyphens
     */
    public static SanctionRelation valueOf(String token) {
        return of(token);
    }

    /** {@return the relations that this version knows, in the order of the constants} */
    public static List<SanctionRelation> known() {
        return VOCABULARY.known();
    }

    /** {@return the token, such as {@code calls-for-measures}} */
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
        return other instanceof SanctionRelation relation && token.equals(relation.token);
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
