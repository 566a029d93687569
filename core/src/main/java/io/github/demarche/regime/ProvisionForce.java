package io.github.demarche.regime;

/** How a provision binds, by its operative verb, such as {@link #DECIDES}. */
public enum ProvisionForce {
    /** "Decides": binding on all states (Chapter VII). */
    DECIDES,
    /** "Decides", for a case that it names. */
    DECIDES_CONDITIONALLY,
    /** "Demands", of the state that the regime is against. */
    DEMANDS,
    /** "Requires", outside Chapter VII. */
    REQUIRES,
    /** "Authorizes": allows what would be forbidden without it, such as the inspection of vessels. */
    AUTHORIZES,
    /** "Reaffirms", "affirms", "recalls" or "reiterates" what was decided before: it adds no new duty. */
    REAFFIRMS,
    /** "Calls upon" or "urges": not binding. */
    CALLS_UPON,
    /** "Requests" or "directs", of a committee, a panel, the Secretary-General or, not binding, of states. */
    REQUESTS,
    /** "Notes", "emphasizes", "underscores" or "expresses": it neither binds nor asks. */
    STATES
}
