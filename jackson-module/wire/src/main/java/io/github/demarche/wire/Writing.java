package io.github.demarche.wire;

/**
 * How one property is written: its name and value, or nothing when the value is absent. As in {@link Reading}, the codec is
 * called where it is named.
 *
 * @param <T> the type that has the property
 */
interface Writing<T> {
    void write(Output out, T value);
}
