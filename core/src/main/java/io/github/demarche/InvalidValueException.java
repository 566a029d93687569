package io.github.demarche;

import io.github.demarche.internal.Escapes;

/**
 * A value that the model refuses, such as {@code Agreement.speakers: an agreement has two speakers or one group, got 1
 * (kor)}.
 *
 * <p>The one exception of the model: {@code build()}, {@code of} and {@code parse} throw it, and nothing half-built comes
 * into being. The message names the type, the attribute, the rule and what was given instead; the parts are here one by
 * one for software that wants them apart. It is not for programming errors: a {@code null} argument is a
 * {@link NullPointerException}.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_VALUE = 120;
    /** A list of what was given is longer than one value, and input must not make a message as long as itself. */
    private static final int LONGEST_GOT = 1_000;

    private static final String MISSING = ", some of required attributes are not set ";
    private static final String CANNOT_BUILD = "Cannot build ";

    /** The simple name of the type. */
    private final String type;

    /** The name of the attribute, or empty. */
    private final String attribute;

    /** The rule that is broken. */
    private final String rule;

    /** What was given instead. */
    private final String got;

    /**
     * Refuses a value.
     *
     * @param type the simple name of the type, such as {@code Agreement}
     * @param attribute the name of the attribute, such as {@code speakers}; empty when the rule is about the whole value
     * @param rule what holds for every valid value, such as {@code an agreement has two speakers or one group}
     * @param got what was given instead, as text for a person; escaped, and cut when it is long
     */
    public InvalidValueException(String type, String attribute, String rule, String got) {
        super(Escapes.line(type + (attribute.isEmpty() ? "" : "." + attribute) + ": " + rule + ", got ")
                + Escapes.line(got, LONGEST_GOT));
        this.type = type;
        this.attribute = attribute;
        this.rule = Escapes.line(rule);
        this.got = Escapes.line(got, LONGEST_GOT);
    }

    /**
     * Refuses an object whose required attributes are missing. For the generated builders, which know how to say only
     * this: {@code Cannot build Warning, some of required attributes are not set [id, mode]}.
     *
     * @param message the sentence of the generated builder
     */
    public InvalidValueException(String message) {
        this(missingIn(message, true), missingIn(message, false), "a required attribute", "nothing");
    }

    /**
     * Refuses the value unless the rule holds.
     *
     * @param holds whether the rule holds
     * @param type the simple name of the type
     * @param attribute the name of the attribute; empty when the rule is about the whole value
     * @param rule what holds for every valid value
     * @param value the value in question: text is shown in quotation marks, anything else by its {@code toString};
     *     both are escaped, and cut when they are long
     * @throws InvalidValueException if the rule does not hold
     */
    public static void check(boolean holds, String type, String attribute, String rule, Object value) {
        if (!holds) {
            throw new InvalidValueException(type, attribute, rule, show(value));
        }
    }

    /**
     * {@return the simple name of the type that refused the value, such as {@code Agreement}}
     */
    public String type() {
        return type;
    }

    /**
     * {@return the name of the attribute, such as {@code speakers}; empty when the rule is about the whole value}
     */
    public String attribute() {
        return attribute;
    }

    /**
     * {@return the rule that the value breaks, such as {@code an agreement has two speakers or one group}}
     */
    public String rule() {
        return rule;
    }

    /**
     * {@return what was given instead, as text for a person; long text is cut}
     */
    public String got() {
        return got;
    }

    private static String show(Object value) {
        return value instanceof String text
                ? Escapes.quoted(text, LONGEST_VALUE)
                : Escapes.line(String.valueOf(value), LONGEST_VALUE);
    }

    private static String missingIn(String message, boolean type) {
        int at = message.indexOf(MISSING);
        if (at < 0 || !message.startsWith(CANNOT_BUILD)) {
            return type ? message : "";
        }
        return type
                ? message.substring(CANNOT_BUILD.length(), at)
                : message.substring(at + MISSING.length() + 1, message.length() - 1);
    }
}
