package io.github.demarche.internal;

import io.github.demarche.InvalidValueException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Rejects what breaks a rule of the model, in one line of code per rule. */
public final class Rules {
    private static final int LONGEST_VALUE = 120;

    private Rules() {}

    /**
     * Rejects the value unless the rule holds.
     *
     * @param holds whether the rule holds
     * @param type the simple name of the type
     * @param attribute the name of the attribute; empty when the rule is about the whole value
     * @param rule the rule that every valid value keeps
     * @param value the value in question: text is shown in quotation
     *     marks, anything else by its {@code toString}; both are escaped, and shortened if long
     * @throws InvalidValueException if the rule does not hold
     */
    public static void check(boolean holds, String type, String attribute, String rule, Object value) {
        if (!holds) {
            throw new InvalidValueException(type, attribute, rule, show(value));
        }
    }

    /**
     * Rejects an object that lacks something, unless the rule holds.
     *
     * @param holds whether the rule holds
     * @param type the simple name of the type
     * @param attribute the name of the attribute; empty when the rule is about the whole value
     * @param rule the rule that every valid value keeps and this one breaks
     * @throws InvalidValueException if the rule does not hold
     */
    public static void check(boolean holds, String type, String attribute, String rule) {
        if (!holds) {
            throw new InvalidValueException(type, attribute, rule);
        }
    }

    /**
     * Rejects a list in which something occurs twice.
     *
     * @param <T> the type of the elements
     * @param type the simple name of the type that has the list
     * @param attribute the name of the attribute
     * @param rule the rule that every valid list keeps
     * @param elements the elements
     * @param key returns what must differ between elements, such as the id of an actor; a message shows it
     * @throws InvalidValueException if two elements have the same key
     */
    public static <T> void checkDistinct(
            String type, String attribute, String rule, List<? extends T> elements, Function<? super T, ?> key) {
        if (elements.size() < 2) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (T element : elements) {
            Object one = key.apply(element);
            check(seen.add(one), type, attribute, rule, one);
        }
    }

    /** A value as a message shows it: text in quotation marks, escaped, and shortened if long. */
    static String show(Object value) {
        return value instanceof String text
                ? Escapes.quoted(text, LONGEST_VALUE)
                : Escapes.line(String.valueOf(value), LONGEST_VALUE);
    }
}
