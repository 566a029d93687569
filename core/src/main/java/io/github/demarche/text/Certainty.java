package io.github.demarche.text;

/**
 * How certain a source presents something, such as {@link #POSSIBLE} for "could violate the resolutions".
 *
 * <p>The scale of FactBank (Saurí and Pustejovsky 2009), which is relative to a source: the speaker's, never the coder's
 * own confidence. FactBank's second axis, polarity, has no value here: content keeps its negation in words.
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
