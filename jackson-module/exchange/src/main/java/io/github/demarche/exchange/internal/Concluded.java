package io.github.demarche.exchange.internal;

import io.github.demarche.text.Basis;
import java.util.Optional;

/** What the source does not say: what the coder inferred, and what comes from outside. No format may make it look stated. */
public final class Concluded {
    private Concluded() {}

    /**
     * Whether something is inferred or comes from outside.
     *
     * @param basis how it is known
     * @return whether it is inferred, or from outside; not where nobody said how it is known
     */
    public static boolean is(Optional<Basis> basis) {
        return basis.filter(it -> it != Basis.STATED).isPresent();
    }

    /**
     * Returns what follows such a value.
     *
     * @param basis how it is known
     * @return such as {@code " (inferred)"}; nothing for what the source states, and where nobody said how it is known
     */
    public static String mark(Optional<Basis> basis) {
        return is(basis) ? " (" + basis.map(Names::token).orElseThrow() + ")" : "";
    }
}
