package io.github.demarche.dossier;

import io.github.demarche.text.Certainty;
import java.util.Optional;

/** How the certainty of a rendition compares with that of the other statement, such as {@link #WEAKER}. */
public enum CertaintyChange {
    /** Both have the same. */
    SAME,
    /** The rendition is more certain: "possible" became "probable". */
    STRONGER,
    /** The rendition is less certain: "would be a breach" became "could be". */
    WEAKER,
    /** The certainty of one of them is absent or unknown. */
    UNCLEAR;

    /**
     * Compares two certainties.
     *
     * @param from the certainty of the rendered statement, if it was assessed
     * @param to the certainty of the rendition
     * @return how the second differs from the first
     */
    public static CertaintyChange between(Optional<Certainty> from, Optional<Certainty> to) {
        if (from.equals(to)) {
            return SAME;
        }
        boolean known = from.filter(it -> it != Certainty.UNKNOWN).isPresent()
                && to.filter(it -> it != Certainty.UNKNOWN).isPresent();
        if (!known) {
            return UNCLEAR;
        }
        return from.orElseThrow().compareTo(to.orElseThrow()) > 0 ? STRONGER : WEAKER;
    }
}
