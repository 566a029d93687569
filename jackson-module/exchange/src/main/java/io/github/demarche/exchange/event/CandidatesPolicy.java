package io.github.demarche.exchange.event;

/** What becomes of a statement of which the record does not decide between several codes, such as an expulsion in CAMEO. */
public enum CandidatesPolicy {
    /** It is left out. */
    LEAVE_OUT,
    /**
     * It has what all candidates share: in CAMEO the root of two digits, in PLOVER the category without a mode. Where they share
     * none, or it may have no code at all, it is left out.
     */
    ROOT
}
