package io.github.demarche.wire;

import io.github.demarche.RawValue;
import java.util.function.Function;

/**
 * One line of a table: a property of one type.
 *
 * @param <B> its builder
 * @param name the name in JSON
 * @param isRequired whether an object without it is refused
 * @param schema describes the value as JSON Schema
 * @param reading how the value is read
 * @param description a sentence that says what it means
 */
record Property<B>(
        String name, boolean isRequired, Function<Schemas, RawValue> schema, Reading<B> reading, String description) {
    /** What is said of a {@code null} where it is not as good as absent. */
    static final String NEVER_NULL = "a required property, and never null";
}
