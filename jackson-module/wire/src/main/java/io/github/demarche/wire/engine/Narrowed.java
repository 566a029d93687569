package io.github.demarche.wire.engine;

import io.github.demarche.RawValue;

/**
 * The codec of one type of a family, for a place where only this type is allowed, such as a state; anything else is an
 * error.
 *
 * @param <V> the type
 * @param <T> the sealed type
 */
final class Narrowed<V extends T, T> extends Codec<V> {
    private final Codec<T> family;
    private final Class<V> type;

    Narrowed(Codec<T> family, Class<V> type) {
        this.family = family;
        this.type = type;
    }

    Codec<T> family() {
        return family;
    }

    Class<V> type() {
        return type;
    }

    @Override
    public V read(Input in) {
        TokenReader reader = in.reader();
        boolean isObject = reader.current() == Token.START_OBJECT;
        // Making a location costs more than marking an object.
        Object mark = isObject ? reader.mark() : reader.location();
        T value = family.read(in);
        if (!type.isInstance(value)) {
            Location start = mark instanceof Location known ? known : reader.location(mark);
            throw new FormatException(
                    type.getSimpleName() + " expected, got " + Format.simpleNameOf(value), start, null);
        }
        return type.cast(value);
    }

    @Override
    public RawValue schema(Schemas schemas) {
        return schemas.narrowed(type, () -> family.schema(schemas));
    }

    @Override
    public void write(V value, Output out) {
        family.write(value, out);
    }
}
