package io.github.demarche.wire.engine;

/** A token of JSON, as read by a {@link TokenReader}. */
public enum Token {
    /** The beginning of an object. */
    START_OBJECT("an object"),
    /** The end of an object. */
    END_OBJECT("the end of an object"),
    /** The beginning of an array. */
    START_ARRAY("a list"),
    /** The end of an array. */
    END_ARRAY("the end of a list"),
    /** The name of a property. */
    NAME("a name"),
    /** A string. */
    STRING("a string"),
    /** A whole number. */
    INTEGER("a whole number"),
    /** A number with a fraction or an exponent. */
    DECIMAL("a number"),
    /** {@code true}. */
    TRUE("true"),
    /** {@code false}. */
    FALSE("false"),
    /** {@code null}. */
    NULL("null"),
    /** Anything outside JSON, such as the byte strings of CBOR, and the end of the input. */
    OTHER("something other than JSON");

    private final String words;

    Token(String words) {
        this.words = words;
    }

    /** {@return the token in the words of a message, such as {@code a string}} */
    public String words() {
        return words;
    }
}
