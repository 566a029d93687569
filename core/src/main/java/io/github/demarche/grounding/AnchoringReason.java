package io.github.demarche.grounding;

/** The reason for a change by {@link Anchoring}, such as {@link #UNIQUE}. */
public enum AnchoringReason {
    /** The article had no digest and now has that of the text. */
    DIGEST,
    /** The words occur in only one place. */
    UNIQUE,
    /** The words occur in only one place, and the record had other positions. */
    MOVED,
    /**
     * The words occur in several places, and this one is nearest to the statement's other places; it should be
     * reviewed.
     */
    NEAREST,
    /** The words differed from those of the text in typography. */
    TYPOGRAPHY,
    /** The words had the same letters and digits as those of the text. */
    LETTERS,
    /** It does not occur in the text, or not at its positions, and was removed. */
    REMOVED,
    /** It depended on something that was removed. */
    FELL
}
