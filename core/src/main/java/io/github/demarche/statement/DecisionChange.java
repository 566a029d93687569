package io.github.demarche.statement;

/** What a {@link Decision} does to its {@link Measure}, such as {@link #END} for an embargo that is lifted. */
public enum DecisionChange {
    /** Creates, imposes or grants it; the default. */
    START,
    /** Strengthens it: a tariff is raised. */
    INCREASE,
    /** Extends it in time: a mandate is renewed. */
    PROLONG,
    /** Weakens it: aid is cut, but not entirely. */
    REDUCE,
    /** Suspends it, to be resumed later. */
    SUSPEND,
    /** Ends it: an embargo is lifted, a minister resigns, a bank is taken off a list. */
    END
}
