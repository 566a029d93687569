package io.github.demarche.wire.engine;

/**
 * One line of a table: a property of one type.
 *
 * @param name the name in JSON
 * @param isRequired whether an object without it is rejected
 * @param codec the codec of its value
 * @param means its meaning in a sentence
 */
record Line(String name, boolean isRequired, Codec<?> codec, String means) {
    /** The message about a {@code null} that does not count as absent. */
    static final String NEVER_NULL = "a required property, never null";
}
