package io.github.demarche.wire.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * Whether work grows in proportion to its input: four times the size may allocate six times as much and take ten times
 * as long, but not sixteen times. Time is that of the thread, so that a busy machine does not cause failures; small
 * amounts always pass.
 */
final class Growth {
    static final int TIMES = 4;
    /** How many times as large as the size the largest input is. */
    static final int MOST_TIMES = TIMES * TIMES;

    /** In large, sizes are this many times as large. */
    private static final int LARGE = Boolean.getBoolean("large") ? 8 : 1;

    private static final int MOST_BYTES = 6;
    private static final int MOST_NANOS = 10;
    private static final long FEW_BYTES = 512 * 1024;
    private static final long FEW_NANOS = 10_000_000;
    private static final int TRIES = 4;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Growth() {}

    /** A size for what runs in every build, or the same in large. */
    static int size(int small) {
        return LARGE * small;
    }

    private record Cost(long bytes, long nanos) {
        boolean isFew() {
            return bytes <= FEW_BYTES && nanos <= FEW_NANOS;
        }

        Cost least(Cost other) {
            return new Cost(Math.min(bytes, other.bytes), Math.min(nanos, other.nanos));
        }

        boolean isInProportionTo(Cost small) {
            return bytes <= Math.max(FEW_BYTES, MOST_BYTES * small.bytes)
                    && nanos <= Math.max(FEW_NANOS, MOST_NANOS * small.nanos);
        }

        @Override
        public String toString() {
            return bytes / 1024 + " KB in " + nanos / 1_000_000 + " ms";
        }
    }

    /**
     * Finds growth that is out of proportion, from a size to four times as much, and again from there: a one-time step,
     * such as a search that pays off only in long texts, does not count.
     *
     * @param work makes the input of a size, which does not count, and gives the work on it, which has an answer
     * @param size the size; the largest is 16 times as large
     * @return what was measured, or empty when it is in proportion
     */
    static Optional<String> excess(IntFunction<Supplier<?>> work, int size) {
        return step(work, size).flatMap(first -> step(work, TIMES * size).map(second -> first + "; " + second));
    }

    /** The same for what is limited: from a quarter of the most that there may be. */
    static Optional<String> excessUpTo(int most, IntFunction<Supplier<?>> work) {
        return step(work, most / TIMES);
    }

    private static Optional<String> step(IntFunction<Supplier<?>> work, int size) {
        Supplier<?> large = work.apply(TIMES * size);
        Cost ofLarge = cost(large);
        if (ofLarge.isFew()) {
            return Optional.empty();
        }
        Supplier<?> small = work.apply(size);
        // The first time counts what the compiler does, and classes that are loaded.
        Cost ofSmall = cost(small).least(cost(small));
        for (int i = 0; i < TRIES && !ofLarge.isInProportionTo(ofSmall); i++) {
            ofSmall = ofSmall.least(cost(small));
            ofLarge = ofLarge.least(cost(large));
        }
        return ofLarge.isInProportionTo(ofSmall)
                ? Optional.empty()
                : Optional.of(size + ": " + ofSmall + ", " + TIMES * size + ": " + ofLarge);
    }

    private static Cost cost(Supplier<?> work) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long nanos = THREADS.getCurrentThreadCpuTime();
        Objects.requireNonNull(work.get());
        return new Cost(THREADS.getCurrentThreadAllocatedBytes() - bytes, THREADS.getCurrentThreadCpuTime() - nanos);
    }
}
