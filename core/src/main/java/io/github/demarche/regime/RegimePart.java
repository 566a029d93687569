package io.github.demarche.regime;

/** What a resolution is to a regime, such as {@link #FOUNDING}. */
public enum RegimePart {
    /** It came before the founding one, with measures that the regime took over. */
    PRECURSOR,
    /** It made the regime. */
    FOUNDING,
    /** It changed, renewed or reviewed it. */
    AMENDING,
    /** It ended it. */
    ENDING,
    /** It is on the same matter, and no resolution of the regime. */
    RELATED
}
