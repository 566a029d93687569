package io.github.demarche.corpus;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The numbers that belong to a key, such as those of the statements of an actor, stored in two arrays for any number of
 * keys.
 */
final class Postings {
    private static final int INITIAL = 16;

    /** Each key once, in order. */
    private final int[] keys;
    /** The start of the values of each key, with one more element than there are keys. */
    private final int[] starts;

    private final int[] values;

    private Postings(int[] keys, int[] starts, int[] values) {
        this.keys = keys;
        this.starts = starts;
        this.values = values;
    }

    /** The values of a key, each once, in order. */
    IntStream of(int key) {
        int index = Arrays.binarySearch(keys, key);
        return index < 0 ? IntStream.empty() : Arrays.stream(values, starts[index], starts[index + 1]);
    }

    /** The keys that have values, in order. */
    IntStream keys() {
        return Arrays.stream(keys);
    }

    /** Collects pairs, in any order and with repetitions. */
    static final class Builder {
        private long[] pairs = new long[INITIAL];
        private int size;

        /** Adds a value to a key; neither is negative. */
        void add(int key, int value) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
            }
            pairs[size] = (long) key << Integer.SIZE | value;
            size++;
        }

        Postings build() {
            long[] sorted = Arrays.copyOf(pairs, size);
            Arrays.sort(sorted);
            int[] values = new int[size];
            int[] keys = new int[size];
            int[] starts = new int[size + 1];
            int valueCount = 0;
            int keyCount = 0;
            for (int i = 0; i < size; i++) {
                if (i > 0 && sorted[i] == sorted[i - 1]) {
                    continue;
                }
                int key = (int) (sorted[i] >>> Integer.SIZE);
                if (keyCount == 0 || keys[keyCount - 1] != key) {
                    keys[keyCount] = key;
                    starts[keyCount] = valueCount;
                    keyCount++;
                }
                values[valueCount] = (int) sorted[i];
                valueCount++;
            }
            starts[keyCount] = valueCount;
            return new Postings(
                    Arrays.copyOf(keys, keyCount),
                    Arrays.copyOf(starts, keyCount + 1),
                    Arrays.copyOf(values, valueCount));
        }
    }
}
