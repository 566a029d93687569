package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;

/**
 * Reads and writes values of one type.
 *
 * @param <T> the type
 */
public abstract class Codec<T> {
    /** For the codecs of this package. */
    Codec() {}

    /**
     * Reads a value.
     *
     * @param in the input; its current token is the first of the value, and afterwards the last
     * @return the value, which is valid
     * @throws FormatException if the input is not in the format
     */
    public abstract T read(Input in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out the output
     */
    public abstract void write(T value, Output out);

    /**
     * Describes the values as JSON Schema.
     *
     * @param schemas the whole schema
     * @return the part, which may refer to definitions of the whole
     */
    public abstract RawValue schema(Schemas schemas);
}
