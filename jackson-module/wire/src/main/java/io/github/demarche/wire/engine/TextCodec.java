package io.github.demarche.wire.engine;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.wire.UnknownProperties;
import java.util.Map;

/**
 * The codec of values that are strings in JSON and can therefore also be the names of an object's members.
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
     * @throws IllegalArgumentException if the text does not express a value; usually an {@link InvalidValueException}
     */
    public abstract T parse(String text);

    /** Reads a value from its text, without unknown tokens. */
    T parseKnown(String text) {
        return parse(text);
    }

    /**
     * Returns the text of a value.
     *
     * @param value the value
     * @return its text, which {@link #parse} accepts
     */
    public abstract String show(T value);

    /**
     * Reads a value from the name of a member of an object, such as a key of a map.
     *
     * @param name the name
     * @param location its location
     * @param unknown the treatment of an unknown token
     * @return the value
     * @throws FormatException if the name does not express a value; its path is the name
     */
    public final T readName(String name, Location location, UnknownProperties unknown) {
        try {
            return unknown == UnknownProperties.KEEP ? parse(name) : parseKnown(name);
        } catch (IllegalArgumentException e) {
            throw refusal(e, location).within(name);
        }
    }

    @Override
    public T read(Input in) {
        String text = in.string();
        try {
            return parse(text);
        } catch (IllegalArgumentException e) {
            throw refusal(e, in.reader().location());
        }
    }

    private static FormatException refusal(IllegalArgumentException e, Location location) {
        return new FormatException(
                String.valueOf(e.getMessage()), location, e instanceof InvalidValueException ? e : null);
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
