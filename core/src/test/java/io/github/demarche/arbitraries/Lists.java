package io.github.demarche.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * Short lists of equally likely lengths: several times as fast as those of jqwik, which matters because statements have
 * many.
 */
final class Lists {
    private static final int GENERATIONS = 1_000;

    private Lists() {}

    static <T> Arbitrary<List<T>> upTo(int most, Arbitrary<T> elements) {
        return of(0, most, elements);
    }

    static <T> Arbitrary<List<T>> of(int least, int most, Arbitrary<T> elements) {
        return Arbitraries.fromGenerator(new Generator<>(least, most, elements));
    }

    private static final class Generator<T> implements RandomGenerator<List<T>> {
        private final int least;
        private final int most;
        private final RandomGenerator<T> elements;

        Generator(int least, int most, Arbitrary<T> elements) {
            this.least = least;
            this.most = most;
            this.elements = elements.generator(GENERATIONS);
        }

        @Override
        public Shrinkable<List<T>> next(Random random) {
            int size = least + random.nextInt(most - least + 1);
            List<Shrinkable<T>> drawn = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                drawn.add(new Measured<>(elements.next(random)));
            }
            return new OfElements<>(least, drawn);
        }
    }

    /**
     * Computes its distance only once: jqwik asks for that of every list at every step, which takes minutes for a
     * dossier.
     */
    private static final class Measured<T> implements Shrinkable<T> {
        private final Shrinkable<T> given;
        private @Nullable ShrinkingDistance distance;

        Measured(Shrinkable<T> given) {
            this.given = given;
        }

        @Override
        public T value() {
            return given.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return given.shrink().map(Measured::new);
        }

        @Override
        public ShrinkingDistance distance() {
            ShrinkingDistance known = distance;
            if (known == null) {
                known = given.distance();
                distance = known;
            }
            return known;
        }
    }

    /** Shrinks by leaving one element out, and by shrinking one. */
    private record OfElements<T>(int least, List<Shrinkable<T>> elements) implements Shrinkable<List<T>> {
        @Override
        public List<T> value() {
            return elements.stream().map(Shrinkable::value).toList();
        }

        @Override
        public Stream<Shrinkable<List<T>>> shrink() {
            Stream<Shrinkable<List<T>>> shorter = elements.size() > least
                    ? IntStream.range(0, elements.size()).mapToObj(this::without)
                    : Stream.empty();
            Stream<Shrinkable<List<T>>> simpler = IntStream.range(0, elements.size())
                    .boxed()
                    .flatMap(i -> elements.get(i).shrink().map(element -> with(i, element)));
            return Stream.concat(shorter, simpler);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.forCollection(elements);
        }

        private Shrinkable<List<T>> without(int index) {
            List<Shrinkable<T>> rest = new ArrayList<>(elements);
            rest.remove(index);
            return new OfElements<>(least, rest);
        }

        private Shrinkable<List<T>> with(int index, Shrinkable<T> element) {
            List<Shrinkable<T>> changed = new ArrayList<>(elements);
            changed.set(index, element);
            return new OfElements<>(least, changed);
        }
    }
}
