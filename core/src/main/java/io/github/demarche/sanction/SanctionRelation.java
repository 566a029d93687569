package io.github.demarche.sanction;

/**
 * How a statement stands to a legal instrument that it speaks of, such as {@link #VIOLATION} in "the transfer could violate
 * Security Council resolutions".
 *
 * <p>It is what the speaker says, in the coder's reading, and no finding of law: a {@link #VIOLATION} is alleged, feared or
 * denied as the statement's kind and {@link SanctionReference#certainty() certainty} have it. Of several that fit, the most
 * specific is chosen, {@link #CITES} only when no other does.
 */
public enum SanctionRelation {
    /** Names the instrument, as ground or background, and says nothing of whether it is kept. */
    CITES,
    /** Speaks of something as a breach of the instrument. */
    VIOLATION,
    /** Speaks of something as in keeping with the instrument. */
    COMPLIANCE,
    /** Asks that the instrument be kept: "all states must implement the resolutions in full". */
    URGES_COMPLIANCE,
    /** Asks for measures that do not exist yet: a new resolution, a listing, an extension. */
    CALLS_FOR_MEASURES,
    /** Does not accept the instrument, or asks that it be lifted: "we never recognized the resolutions". */
    REJECTS,
    /** Threatens or announces measures if something happens, or goes on. */
    THREATENS,
    /** Reports what the speaker does, did or will do to carry the instrument out. */
    IMPLEMENTS
}
