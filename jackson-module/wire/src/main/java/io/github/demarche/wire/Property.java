package io.github.demarche.wire;

import io.github.demarche.RawValue;

/**
 * One line of a table: a property of one type.
 *
 * @param <T> the type
 * @param <B> its builder
 */
interface Property<T, B> {
    /** The name in JSON. */
    String name();

    /** A sentence that says what it means. */
    String description();

    /** Whether an object without it is refused. */
    boolean isRequired();

    /** Describes the value as JSON Schema. */
    RawValue schema(Schemas schemas);

    /** Reads the value, whose first token is the current one and is not {@code null}, into the builder. */
    void read(Input in, B builder);

    /** Meets {@code null}, which is as good as absent where the value may be absent, and an error elsewhere. */
    default void readNull(Input in) {}

    /** Writes name and value, or nothing when the value is absent. */
    void write(T value, Output out, Names names, int index);
}
