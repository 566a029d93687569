package io.github.demarche.wire.engine;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the engine needs of a streaming JSON parser; each Jackson module adapts its own.
 *
 * <p>The adapter does the decoding and keeps the limits of its library; it may throw that library's exceptions, which pass
 * through the engine untouched.
 */
public interface TokenReader {
    /** The answer of {@link #nextName(Names)} at the end of an object. */
    int END_OBJECT = -1;

    /** The answer of {@link #nextName(Names)} for a name that is not among those asked for. */
    int UNKNOWN = -2;

    /** {@return the token that was read last} */
    Token current();

    /** {@return the next token, which is then the current one} */
    Token next();

    /**
     * Goes on to the next name of an object, or to its end.
     *
     * @param names the names to look for
     * @return the index among them, {@link #UNKNOWN}, or {@link #END_OBJECT}
     */
    int nextName(Names names);

    /**
     * Goes on to the next name of an object whose names are anything, or to its end.
     *
     * @return the name, or {@code null} at the end of the object
     */
    @Nullable
    String nextName();

    /** {@return the name of the property that was met last} */
    String name();

    /** {@return the text of the current token, a {@link Token#STRING}} */
    String string();

    /**
     * Returns an array that holds the text of the current token, a {@link Token#STRING}: for texts that are mostly known, and
     * need not become a {@link String}. An adapter whose library has no such array leaves all three methods as they are.
     *
     * @return the characters, which the library may use again at the next token
     */
    default char[] characters() {
        return string().toCharArray();
    }

    /** {@return where in {@link #characters} the text begins} */
    default int charactersOffset() {
        return 0;
    }

    /** {@return how many of the {@link #characters} are the text} */
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
     * @throws ArithmeticException if it is no number of JSON, such as the NaN of binary encodings, or its exponent is out of the
     *     range of a {@link BigDecimal}
     */
    BigDecimal decimal();

    /** {@return where the current token is} */
    Location location();

    /**
     * Notes the current {@link Token#START_OBJECT}, cheaply, in case that its place is wanted after its end.
     *
     * @return what {@link #location(Object)} takes
     */
    Object mark();

    /**
     * Returns the place of an object.
     *
     * @param mark what {@link #mark} gave at its start
     * @return where the object begins
     */
    Location location(Object mark);

    /**
     * {@return how many objects and arrays are open at the current token; one counts at its own start, not at its end}
     */
    int depth();

    /**
     * {@return the way from the root of the input to the current token: names as {@link String}, indexes as {@link Integer}}
     */
    List<Object> path();
}
