package io.github.demarche.wire.engine;

import java.math.BigDecimal;

/** The operations that the engine needs from a streaming JSON generator; each Jackson module adapts its own. */
public interface TokenWriter {
    /** Begins an object. */
    void startObject();

    /** Ends an object. */
    void endObject();

    /** Begins an array. */
    void startArray();

    /** Ends an array. */
    void endArray();

    /**
     * Writes the name of a property that a table knows.
     *
     * @param names the names of the table
     * @param index the index among them
     */
    void name(Names names, int index);

    /**
     * Writes the name of any other property.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a string.
     *
     * @param value its text
     */
    void string(String value);

    /**
     * Writes a value of an enum.
     *
     * @param tokens the values of the enum
     * @param index the index among them
     */
    default void string(Names tokens, int index) {
        string(tokens.get(index));
    }

    /**
     * Writes a whole number.
     *
     * @param value the number
     */
    void number(int value);

    /**
     * Writes a number.
     *
     * @param value the number
     */
    void number(double value);

    /**
     * Writes a number with its scale.
     *
     * @param value the number
     */
    void number(BigDecimal value);

    /**
     * Writes {@code true} or {@code false}.
     *
     * @param value which
     */
    void bool(boolean value);

    /** Writes {@code null}. */
    void nullValue();
}
