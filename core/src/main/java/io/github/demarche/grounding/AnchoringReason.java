package io.github.demarche.grounding;

/** Why {@link Anchoring} changed something, such as {@link #UNIQUE}. */
public enum AnchoringReason {
    /** The article had no digest, and has that of the text now. */
    DIGEST,
    /** The words are in one place only. */
    UNIQUE,
    /** The words are in one place only, and the record had other positions. */
    MOVED,
    /** The words are in several places, and this one is beside the statement's others: to be reviewed. */
    NEAREST,
    /** The words differed from those of the text in typography. */
    TYPOGRAPHY,
    /** The words had the same letters and digits as those of the text. */
    LETTERS,
    /** It does not occur in the text, or not at its positions, which were removed. */
    REMOVED,
    /** It could not be without what was removed. */
    FELL
}
