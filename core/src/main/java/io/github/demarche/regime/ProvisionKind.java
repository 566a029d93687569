package io.github.demarche.regime;

/** What a provision does to the measures of its regime, such as {@link #IMPOSES}. */
public enum ProvisionKind {
    /** It imposes a measure, widens it, or sets up a committee or a panel. */
    IMPOSES,
    /** It prolongs what would have ended, or lets it apply again. */
    RENEWS,
    /** It states again what applies anyway. */
    RESTATES,
    /** It exempts from a measure. */
    EXEMPTS,
    /** It says who or what can be listed. */
    CRITERIA,
    /** It suspends a measure, or says how one can be suspended. */
    SUSPENDS,
    /** It ends a measure or part of it, or says when one ends. */
    ENDS
}
