package io.github.demarche.wire.contract;

import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.wire.engine.Format;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Any value of any type of the format.
 *
 * @param type the type that it is written and read as
 * @param value the value
 */
public record Sample<T>(Class<T> type, T value) {
    /** Values of all types. */
    public static Arbitrary<Sample<?>> any() {
        return Arbitraries.of(Format.types()).flatMap(Sample::of);
    }

    private static <T> Arbitrary<Sample<?>> of(Class<T> type) {
        return DemarcheArbitraries.of(type).map(value -> new Sample<>(type, value));
    }
}
