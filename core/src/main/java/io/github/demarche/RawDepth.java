package io.github.demarche;

import io.github.demarche.internal.Rules;
import java.util.Collection;

/** The depth of nested lists and objects. Each level stores its own, so that no walk down is needed to find it. */
final class RawDepth {
    private RawDepth() {}

    static int above(Collection<RawValue> children) {
        int deepest = 0;
        for (RawValue child : children) {
            deepest = Math.max(deepest, of(child));
        }
        Rules.check(
                deepest < RawValue.MAX_DEPTH,
                "RawValue",
                "",
                "lists and objects nest at most " + RawValue.MAX_DEPTH + " deep",
                deepest + 1);
        return deepest + 1;
    }

    private static int of(RawValue value) {
        if (value instanceof RawValue.OfList list) {
            return list.depth();
        }
        return value instanceof RawValue.OfObject object ? object.depth() : 0;
    }
}
