package io.github.demarche.wire;

/**
 * How one property is read: its value, whose first token is the current one and is not {@code null}, goes into the builder.
 *
 * <p>The codec is called where it is named, and not through a field: through a field it would be one call more
 * that cannot be inlined, for each of the thousand properties of a document.
 *
 * @param <B> the builder
 */
interface Reading<B> {
    void read(B builder, Input in);
}
