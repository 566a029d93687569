package io.github.demarche.internal;

import io.github.demarche.InvalidValueException;

/** Refuses what breaks a rule of the model, in one line for each rule. */
public final class Rules {
    private static final int LONGEST_VALUE = 120;

    private Rules() {}

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
     * Refuses an object that lacks something, unless the rule holds.
     *
     * @param holds whether the rule holds
     * @param type the simple name of the type
     * @param attribute the name of the attribute; empty when the rule is about the whole value
     * @param rule what holds for every valid value, and does not here
     * @throws InvalidValueException if the rule does not hold
     */
    public static void check(boolean holds, String type, String attribute, String rule) {
        if (!holds) {
            throw new InvalidValueException(type, attribute, rule);
        }
    }

    private static String show(Object value) {
        return value instanceof String text
                ? Escapes.quoted(text, LONGEST_VALUE)
                : Escapes.line(String.valueOf(value), LONGEST_VALUE);
    }
}
