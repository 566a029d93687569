package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import java.util.Map;

/**
 * The codec of values that are a string in JSON, and can thus be the names of an object's members too.
 *
 * @param <T> the type
 */
public abstract class TextCodec<T> extends Codec<T> {
    /** For the codecs of this package. */
    TextCodec() {}

    /**
     * Reads a value from its text.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is none of a value; mostly an {@link InvalidValueException}
     */
    public abstract T parse(String text);

    /**
     * Returns the text of a value.
     *
     * @param value the value
     * @return its text, which {@link #parse} takes
     */
    public abstract String show(T value);

    @Override
    public T read(Input in) {
        String text = in.string();
        try {
            return parse(text);
        } catch (InvalidValueException e) {
            throw in.error(e, in.reader().location());
        } catch (IllegalArgumentException e) {
            throw in.error(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public RawValue schema(Schemas schemas) {
        return schemas.string(Map.of());
    }

    @Override
    public void write(T value, Output out) {
        out.writer().string(show(value));
    }
}
