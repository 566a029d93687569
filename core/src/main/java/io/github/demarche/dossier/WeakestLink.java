package io.github.demarche.dossier;

/** The weakest point of a chain of attribution, such as {@link #UNNAMED}; from strong to weak. */
public enum WeakestLink {
    /** None: every voice is named by the source, or it is the article itself. */
    NAMED,
    /** Who a voice is, or that it has this part, is concluded or known from outside. */
    INFERRED,
    /** A voice is described and not named: "officials", "a source". */
    UNNAMED,
    /** Nobody is given: a rumour, "it is said". */
    UNATTRIBUTED
}
