package io.github.demarche.wire;

import io.github.demarche.RawValue;

/**
 * How values of one type are read and written.
 *
 * @param <T> the type
 */
public interface Codec<T> {
    /**
     * Reads a value.
     *
     * @param in the input; its current token is the first of the value, and afterwards the last
     * @return the value, which is valid
     * @throws FormatException if the input is not in the format
     */
    T read(Input in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out the output
     */
    void write(T value, Output out);

    /**
     * Describes the values as JSON Schema.
     *
     * @param schemas the schema that this is a part of
     * @return the part, which may refer to definitions of the whole
     */
    RawValue schema(Schemas schemas);
}
