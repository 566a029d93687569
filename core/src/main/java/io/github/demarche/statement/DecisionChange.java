package io.github.demarche.statement;

/** What a {@code Decision} does to its {@link Measure}, such as {@link #END} for an embargo that is lifted. */
public enum DecisionChange {
    /** Creates, imposes, grants it; the default. */
    START,
    /** Makes it stronger: a tariff is raised. */
    INCREASE,
    /** Lets it last longer: a mandate is extended. */
    PROLONG,
    /** Makes it weaker: aid is cut, unless all of it is. */
    REDUCE,
    /** Interrupts it, to be taken up again. */
    SUSPEND,
    /** Ends it: an embargo is lifted, a minister resigns, a bank is taken off a list. */
    END
}
