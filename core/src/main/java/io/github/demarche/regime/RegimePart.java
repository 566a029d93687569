package io.github.demarche.regime;

/** The part that a resolution plays in a regime, such as {@link #FOUNDING}. */
public enum RegimePart {
    /** It preceded the founding resolution, with measures that the regime adopted. */
    PRECURSOR,
    /** It established the regime. */
    FOUNDING,
    /** It changed, renewed or reviewed it. */
    AMENDING,
    /** It ended it. */
    ENDING,
    /** It concerns the same matter but does not belong to the regime. */
    RELATED
}
