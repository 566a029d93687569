package io.github.demarche.wire;

/**
 * How the values of some lines of a table are written, in the order of the lines.
 *
 * <p>One of these writes many lines, and the codecs are called where they are named: most lines of an object are absent, and
 * a function object for each of them would be a call that cannot be inlined, to find nothing.
 *
 * @param <T> the type that has the properties
 */
interface Writing<T> {
    void write(T value, Members out);
}
