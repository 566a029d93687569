package io.github.demarche.wire;

/**
 * How the values of some lines of a table are written, in the order of the lines.
 *
 * <p>One of these writes many lines, and the codecs are called where they are named: most lines of an object are absent, and a
 * call through a field for each of them costs a jump that no processor foresees.
 *
 * @param <T> the type that has the properties
 */
interface Writing<T> {
    void write(T value, Members out);
}
