package io.github.demarche.page;

import io.github.demarche.text.Basis;
import java.util.Optional;
import java.util.stream.Stream;

/** How things are known, and how that is drawn: solid, dashed where it is inferred, dotted where it is from outside. */
final class Bases {
    private Bases() {}

    /** The weakest of two: what is from outside is weaker than what is inferred; empty where nothing is said. */
    static Optional<Basis> weakest(Optional<Basis> one, Optional<Basis> other) {
        return Stream.concat(one.stream(), other.stream()).max(Basis::compareTo);
    }

    static boolean isStated(Optional<Basis> basis) {
        return basis.filter(it -> it != Basis.STATED).isEmpty();
    }

    /** The class of a line; empty for a solid one. */
    static String mark(Optional<Basis> basis) {
        if (isStated(basis)) {
            return "";
        }
        return basis.filter(it -> it == Basis.EXTERNAL).isPresent() ? "ext" : "inf";
    }
}
