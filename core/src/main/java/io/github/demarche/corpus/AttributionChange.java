package io.github.demarche.corpus;

import io.github.demarche.dossier.WeakestLink;

/**
 * How the attribution of a rendition compares with that of the statement that it renders, such as {@link #STRONGER}.
 */
public enum AttributionChange {
    /** The chains of both are equally strong. */
    SAME,
    /** The weakest link of the rendition is stronger: "officials" became a minister with a name. */
    STRONGER,
    /** The weakest link of the rendition is weaker: the minister became "officials". */
    WEAKER;

    static AttributionChange between(WeakestLink from, WeakestLink to) {
        if (from == to) {
            return SAME;
        }
        return from.compareTo(to) > 0 ? STRONGER : WEAKER;
    }
}
