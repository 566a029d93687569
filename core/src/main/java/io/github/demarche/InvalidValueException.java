package io.github.demarche;

import java.util.Locale;

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
     * @param got what was given instead, as text for a person; cut when it is long
     */
    public InvalidValueException(String type, String attribute, String rule, String got) {
        super(type + (attribute.isEmpty() ? "" : "." + attribute) + ": " + rule + ", got " + cut(got));
        this.type = type;
        this.attribute = attribute;
        this.rule = rule;
        this.got = cut(got);
    }

    /**
     * Refuses the value unless the rule holds.
     *
     * @param holds whether the rule holds
     * @param type the simple name of the type
     * @param attribute the name of the attribute; empty when the rule is about the whole value
     * @param rule what holds for every valid value
     * @param value the value in question: text is shown in quotation marks, anything else by its {@code toString}, and
     *     both are cut when they are long
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
        String text = String.valueOf(value);
        StringBuilder shown = new StringBuilder();
        boolean quoted = value instanceof String;
        if (quoted) {
            shown.append('"');
        }
        int length = Math.min(text.length(), LONGEST_VALUE);
        if (length < text.length()
                && Character.isHighSurrogate(text.charAt(length - 1))
                && isPaired(text, length - 1)) {
            // The cut would leave half an emoji.
            length--;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            // A line break or a lone surrogate in a log line helps nobody.
            if (Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(text, i)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        if (length < text.length()) {
            shown.append("… (").append(text.length()).append(" characters)");
        }
        return quoted ? shown.append('"').toString() : shown.toString();
    }

    private static String cut(String got) {
        if (got.length() <= LONGEST_GOT) {
            return got;
        }
        int length = Character.isHighSurrogate(got.charAt(LONGEST_GOT - 1)) ? LONGEST_GOT - 1 : LONGEST_GOT;
        return got.substring(0, length) + "… (" + got.length() + " characters)";
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
