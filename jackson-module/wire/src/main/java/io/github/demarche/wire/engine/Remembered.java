package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;
import org.jspecify.annotations.Nullable;

/**
 * The codec of texts that are repeated within a document, such as dates: each is read once, and equal ones are one
 * object.
 *
 * @param <T> the type
 */
final class Remembered<T> extends TextCodec<T> {
    private final TextCodec<T> codec;

    Remembered(TextCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public T parse(String text) {
        return codec.parse(text);
    }

    @Override
    public String show(T value) {
        return codec.show(value);
    }

    @Override
    public T read(Input in) {
        in.expect(Token.STRING);
        Recent<T> recent = in.recent(this);
        @Nullable T known = recent.get(in.reader());
        if (known != null) {
            return known;
        }
        T value = codec.read(in);
        recent.put(in.reader().string(), value);
        return value;
    }

    @Override
    public RawValue schema(Schemas schemas) {
        return codec.schema(schemas);
    }
}
