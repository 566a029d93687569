package io.github.demarche.wire.engine;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations that the engine needs from a streaming JSON parser; each Jackson module adapts its own.
 *
 * <p>The adapter decodes the input and enforces the limits of its library; it may throw that library's exceptions,
 * which pass through the engine unchanged.
 */
public interface TokenReader {
    /** The result of {@link #nextName(Names)} at the end of an object. */
    int END_OBJECT = -1;

    /** The result of {@link #nextName(Names)} for any other name. */
    int UNKNOWN = -2;

    /** {@return the token that was read last} */
    Token current();

    /** {@return the next token, which is then the current one} */
    Token next();

    /**
     * Advances to the next name of an object, or to its end.
     *
     * @param names the names to look for
     * @return the index among them, {@link #UNKNOWN}, or {@link #END_OBJECT}
     */
    int nextName(Names names);

    /**
     * Advances to the next name of an object with arbitrary names, or to its end.
     *
     * @return the name, or {@code null} at the end of the object
     */
    @Nullable
    String nextName();

    /** {@return the name that was read last} */
    String name();

    /** {@return the text of the current token, a {@link Token#STRING}} */
    String string();

    /**
     * Returns an array that contains the text of the current token, a {@link Token#STRING}, so that a text that is
     * already known need not become a {@link String}. An adapter whose library has no such array does not override
     * these three methods.
     *
     * @return the characters, which the library may overwrite at the next token
     */
    default char[] characters() {
        return string().toCharArray();
    }

    /** {@return the start of the text in {@link #characters}} */
    default int charactersOffset() {
        return 0;
    }

    /** {@return the length of the text in {@link #characters}} */
    default int charactersLength() {
        return string().length();
    }

    /**
     * Returns the value of the current token, an {@link Token#INTEGER}.
     *
     * @return the value
     * @throws ArithmeticException if it is out of the range of an {@code int}
     */
    int intValue();

    /** {@return the value of the current token, an {@link Token#INTEGER} or a {@link Token#DECIMAL}} */
    double doubleValue();

    /**
     * Returns the value of the current token, an {@link Token#INTEGER} or a {@link Token#DECIMAL}, with its scale.
     *
     * @return the value
     * @throws ArithmeticException if it is not a JSON number, such as the NaN of binary encodings, or its exponent is
     *     out of the range of a {@link BigDecimal}
     */
    BigDecimal decimal();

    /** {@return the location of the current token} */
    Location location();

    /**
     * Marks the current {@link Token#START_OBJECT}, cheaply, in case its location is needed after its end.
     *
     * @return the mark for {@link #location(Object)}
     */
    Object mark();

    /**
     * Returns the location of an object.
     *
     * @param mark the mark that {@link #mark} returned at its start
     * @return where the object begins
     */
    Location location(Object mark);

    /**
     * {@return the number of open objects and arrays at the current token; each counts at its start but not at its end}
     */
    int depth();

    /**
     * {@return the path from the root of the input to the current token: names as {@link String}, indexes as {@link
     * Integer}}
     */
    List<Object> path();
}
