package io.github.demarche.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for nominal data: the agreement of coders beyond chance, from 1 (always) through 0 (as by
 * chance) to negative values.
 *
 * <p>By K. Krippendorff, <em>Computing Krippendorff's Alpha-Reliability</em>, 2011, whose examples are tests.
 */
final class NominalAlpha {
    private NominalAlpha() {}

    /**
     * Returns alpha.
     *
     * @param units the values that coders gave to each unit, in any order; a coder who gave none is left out
     * @return alpha; empty if it is undefined, because no unit has two values or all values are the same
     */
    static <T> OptionalDouble of(List<List<T>> units) {
        Map<T, Long> counts = new HashMap<>();
        long paired = 0;
        double observed = 0;
        for (List<T> values : units) {
            if (values.size() < 2) {
                continue;
            }
            Map<T, Long> here = new HashMap<>();
            values.forEach(value -> here.merge(value, 1L, Long::sum));
            here.forEach((value, count) -> counts.merge(value, count, Long::sum));
            paired += values.size();
            observed += (double) differing(here, values.size()) / (values.size() - 1);
        }
        long expected = differing(counts, paired);
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed * (paired - 1) / expected);
    }

    /** The number of ordered pairs with different values. */
    private static <T> long differing(Map<T, Long> counts, long all) {
        return all * all - counts.values().stream().mapToLong(it -> it * it).sum();
    }
}
