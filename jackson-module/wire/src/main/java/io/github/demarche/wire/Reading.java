package io.github.demarche.wire;

/**
 * How one property is read: its value, whose first token is the current one and is not {@code null}, goes into the builder.
 *
 * <p>The codec is called where it is named, and not through a field: what is called through a field costs a jump more
 * that no processor foresees, and a document has a thousand properties.
 *
 * @param <B> the builder
 */
interface Reading<B> {
    void read(B builder, Input in);
}
