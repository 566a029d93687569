package io.github.demarche.arbitraries;

import java.util.Random;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A small value that is drawn in one step and knows simpler values.
 *
 * <p>Strings of arbitrary characters, each a separate value to jqwik, took a thousand times as long, and a statement
 * has dozens of strings.
 */
final class Drawn<T> implements Shrinkable<T> {
    private final T value;
    private final Function<T, Stream<T>> simpler;
    private final ToLongFunction<T> size;

    private Drawn(T value, Function<T, Stream<T>> simpler, ToLongFunction<T> size) {
        this.value = value;
        this.simpler = simpler;
        this.size = size;
    }

    /** Any values drawn in this way; {@code simpler} returns valid ones of smaller {@code size}. */
    static <T> Arbitrary<T> any(Function<Random, T> draw, Function<T, Stream<T>> simpler, ToLongFunction<T> size) {
        return Arbitraries.fromGenerator(random -> new Drawn<>(draw.apply(random), simpler, size));
    }

    /** Numbers from 0, exclusive of the bound, each as likely as another. */
    static Arbitrary<Integer> number(int bound) {
        return any(
                random -> random.nextInt(bound),
                number -> Stream.of(0, number / 2, number - 1).filter(less -> 0 <= less && less < number),
                Integer::longValue);
    }

    /** Simpler strings: a part of a string, or the same with a plain letter in one place. */
    static Stream<String> simpler(String text) {
        int[] points = text.codePoints().toArray();
        Stream.Builder<String> all = Stream.builder();
        if (points.length > 1) {
            all.add(new String(points, 0, points.length / 2));
            all.add(new String(points, points.length / 2, points.length - points.length / 2));
        }
        for (int i = 0; i < points.length; i++) {
            String before = new String(points, 0, i);
            String after = new String(points, i + 1, points.length - i - 1);
            all.add(before + after);
            if (points[i] != 'a') {
                all.add(before + 'a' + after);
            }
        }
        return all.build();
    }

    static long size(String text) {
        return text.codePoints().mapToLong(point -> point == 'a' ? 1 : 2).sum();
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return simpler.apply(value).map(less -> new Drawn<>(less, simpler, size));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(size.applyAsLong(value));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Drawn<?> drawn && value.equals(drawn.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return "Drawn<" + value + ">";
    }
}
