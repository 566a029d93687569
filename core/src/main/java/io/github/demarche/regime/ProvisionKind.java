package io.github.demarche.regime;

/** What a provision does to the measures of its regime, such as {@link #IMPOSES}. */
public enum ProvisionKind {
    /** It imposes or widens a measure, or sets up a committee or a panel. */
    IMPOSES,
    /** It extends a measure that would have ended, or applies it again. */
    RENEWS,
    /** It restates a measure that applies anyway. */
    RESTATES,
    /** It exempts from a measure. */
    EXEMPTS,
    /** It defines who or what can be listed. */
    CRITERIA,
    /** It suspends a measure, or defines how one can be suspended. */
    SUSPENDS,
    /** It ends a measure or part of it, or defines when one ends. */
    ENDS
}
