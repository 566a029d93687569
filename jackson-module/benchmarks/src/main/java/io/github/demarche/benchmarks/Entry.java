package io.github.demarche.benchmarks;

import tools.jackson.databind.json.JsonMapper;

/**
 * A contestant before one input, checked: what it reads and writes again is the same JSON, and where it reads into the
 * model, the same object.
 *
 * @param <T> what the contestant reads into
 */
final class Entry<T> {
    private final Contestant<T> contestant;
    private final byte[] json;
    private final T value;

    private Entry(Contestant<T> contestant, byte[] json) {
        this.contestant = contestant;
        this.json = json;
        this.value = contestant.read(json);
    }

    /** Prepares a contestant, and refuses one whose results differ. */
    static Entry<?> of(ContestantName name, Input input) {
        return of(name.name(), name.on(input), input, name.writes());
    }

    static <T> Entry<T> of(String name, Contestant<T> contestant, Input input, boolean writes) {
        Entry<T> entry = new Entry<>(contestant, input.json());
        if (input.model().isInstance(entry.value) && !entry.value.equals(input.value())) {
            throw new IllegalStateException(name + " reads another " + input);
        }
        if (writes && !isSame(entry.write(), entry.json)) {
            throw new IllegalStateException(name + " writes another " + input);
        }
        return entry;
    }

    private static boolean isSame(byte[] json, byte[] other) {
        JsonMapper tree = JsonMapper.builder().build();
        return tree.readTree(json).equals(tree.readTree(other));
    }

    Object read() {
        return contestant.read(json);
    }

    byte[] write() {
        return contestant.write(value);
    }
}
