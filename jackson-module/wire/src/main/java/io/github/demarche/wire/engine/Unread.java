package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;

/**
 * A codec of a type outside documents, which is never read and does not occur in schemas.
 *
 * @param <T> the type
 */
abstract class Unread<T> extends Codec<T> {
    private final String name;

    Unread(String name) {
        this.name = name;
    }

    /** The type as a message names it, such as {@code Finding}. */
    String name() {
        return name;
    }

    /** The reason why it is not read. */
    String refusal() {
        return "an answer, such as this " + name + ", is written but never read: ask the question again";
    }

    @Override
    public T read(Input in) {
        throw in.error(refusal());
    }

    @Override
    public RawValue schema(Schemas schemas) {
        throw new UnsupportedOperationException(refusal());
    }
}
