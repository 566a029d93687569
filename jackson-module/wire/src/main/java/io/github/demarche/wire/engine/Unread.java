package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;

/**
 * A codec of what is not part of a document: it is never read, and is in no schema.
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

    /** Why it is not read. */
    String refusal() {
        return "an answer, such as this " + name + ", is written and never read: ask for it again";
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
