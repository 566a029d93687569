package io.github.demarche.wire.engine;

/**
 * The codec of a class of this library without a JSON form, such as a builder. Without it, a library that looks for
 * properties would silently find some or none.
 *
 * @param <T> the class
 */
final class Refused<T> extends Unread<T> {
    Refused(String name) {
        super(name);
    }

    @Override
    String refusal() {
        return name() + " has no JSON form: use the value that it builds or belongs to, or its answers";
    }

    @Override
    public void write(T value, Output out) {
        throw new FormatException(refusal(), Location.UNKNOWN, null);
    }
}
