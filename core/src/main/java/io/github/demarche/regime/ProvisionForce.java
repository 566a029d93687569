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
    /** "Calls upon": urged, not binding. */
    CALLS_UPON,
    /** "Requests", of a committee, a panel or the Secretary-General. */
    REQUESTS,
    /** It exempts from another provision. */
    EXEMPTS
}
