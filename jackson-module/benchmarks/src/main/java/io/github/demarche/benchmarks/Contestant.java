package io.github.demarche.benchmarks;

/**
 * A way to read and write JSON.
 *
 * @param <T> what it reads JSON into
 */
interface Contestant<T> {
    /** Reads a document. */
    T read(byte[] json);

    /** Writes what was read. */
    byte[] write(T value);
}
