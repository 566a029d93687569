package io.github.demarche.wire.engine;

/**
 * One line of a table: a property of one type.
 *
 * @param name the name in JSON
 * @param isRequired whether an object without it is refused
 * @param codec how its value is read and written
 * @param means a sentence that says what it means
 */
record Line(String name, boolean isRequired, Codec<?> codec, String means) {
    /** What is said of a {@code null} where it is not as good as absent. */
    static final String NEVER_NULL = "a required property, and never null";
}
