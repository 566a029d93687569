package io.github.demarche.wire.engine;

/**
 * The codec of a class of ours that has no JSON, such as a builder: a library that looked for its properties would find some of
 * them, or none, and say nothing.
 *
 * @param <T> the class
 */
final class Refused<T> extends Unread<T> {
    Refused(String name) {
        super(name);
    }

    @Override
    String refusal() {
        return name() + " has no JSON: take the value that it builds or belongs to, or what it answers";
    }

    @Override
    public void write(T value, Output out) {
        throw new FormatException(refusal(), Location.UNKNOWN, null);
    }
}
