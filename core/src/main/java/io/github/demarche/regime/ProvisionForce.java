package io.github.demarche.regime;

/** The binding force of a provision, by its operative verb, such as {@link #DECIDES}. */
public enum ProvisionForce {
    /** "Decides": binding on all states (Chapter VII). */
    DECIDES,
    /** "Decides", in a specific case. */
    DECIDES_CONDITIONALLY,
    /** "Demands", addressed to the state that the regime targets. */
    DEMANDS,
    /** "Requires", outside Chapter VII. */
    REQUIRES,
    /** "Authorizes": allows what would otherwise be forbidden, such as the inspection of vessels. */
    AUTHORIZES,
    /** "Reaffirms", "affirms", "recalls" or "reiterates" an earlier decision; it adds no new duty. */
    REAFFIRMS,
    /** "Calls upon" or "urges": not binding. */
    CALLS_UPON,
    /**
     * "Requests" or "directs", addressed to a committee, a panel, the Secretary-General or, without binding force, to
     * states.
     */
    REQUESTS,
    /** "Notes", "emphasizes", "underscores" or "expresses": neither binding nor a request. */
    STATES
}
