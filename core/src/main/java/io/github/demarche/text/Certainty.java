package io.github.demarche.text;

/**
 * How certain a source presents something, such as {@link #POSSIBLE} for "could violate the resolutions".
 *
 * <p>This is the scale of FactBank (Saurí and Pustejovsky 2009), which is relative to a source: it is the speaker's
 * certainty, never the coder's confidence. FactBank's second axis, polarity, has no counterpart here, because the
 * content expresses negation in words.
 */
public enum Certainty {
    /** Presented as a fact (FactBank CT). */
    CERTAIN,
    /** Presented as probable (FactBank PR). */
    PROBABLE,
    /** Presented as possible (FactBank PS). */
    POSSIBLE,
    /** The source says that it does not know, or does not commit itself (FactBank U). */
    UNKNOWN
}
