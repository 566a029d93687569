package io.github.demarche;

import io.github.demarche.internal.Escapes;

/**
 * A value that the model refuses, such as {@code Agreement.speakers: an agreement has two speakers, one group, or one organization, got 1
 * (kor)}.
 *
 * <p>This is the only exception that the model throws. {@code build()}, {@code of} and {@code parse} throw it, so a
 * half-built object never exists. The message names the type, the attribute, the rule and the value that was given; the
 * same parts are available separately, for software. Programming errors are not reported this way: a {@code null}
 * argument is a {@link NullPointerException}.
 */
public final class InvalidValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    /**
     * More than a single value, since a list may have been given, but not without limit: long input must not make a
     * long message.
     */
    private static final int LONGEST_GOT = 1_000;

    /** The simple name of the type. */
    private final String type;

    /** The name of the attribute, or a JSON Pointer to a place within it, or empty. */
    private final String place;

    /** The broken rule. */
    private final String rule;

    /** The value that was given, or empty. */
    private final String got;

    /**
     * Reports a value that breaks a rule.
     *
     * @param type the simple name of the type, such as {@code Agreement}
     * @param place the name of the attribute, such as {@code speakers}, or a JSON Pointer to a place within it, such as
     *     {@code /statements/3/made}; empty when the rule is about the whole value
     * @param rule the rule that every valid value keeps, such as {@code an agreement has two speakers, one group, or
     *     one organization}
     * @param got the value that was given, as text for a person; it is escaped, and shortened if long
     */
    public InvalidValueException(String type, String place, String rule, String got) {
        super(message(type, place, rule) + ", got " + Escapes.line(got, LONGEST_GOT));
        this.type = type;
        this.place = place;
        this.rule = Escapes.line(rule);
        this.got = Escapes.line(got, LONGEST_GOT);
    }

    /**
     * Reports an object that lacks something. The rule says what is missing, and there is no value to show.
     *
     * @param type the simple name of the type, such as {@code Relay}
     * @param place the name of the attribute, or a JSON Pointer to a place within it; empty when the rule is about the whole
     *     value
     * @param rule the rule that every valid value keeps, such as {@code a relay has a party or a cue}
     */
    public InvalidValueException(String type, String place, String rule) {
        super(message(type, place, rule));
        this.type = type;
        this.place = place;
        this.rule = Escapes.line(rule);
        this.got = "";
    }

    /** {@return the simple name of the type that rejected the value, such as {@code Agreement}} */
    public String type() {
        return type;
    }

    /**
     * {@return the name of the attribute, such as {@code speakers}; empty when the rule is about the whole value}
     */
    public String attribute() {
        if (!isPointer(place)) {
            return place;
        }
        int end = place.indexOf('/', 1);
        return place.substring(1, end < 0 ? place.length() : end);
    }

    /**
     * {@return the place in the JSON of the rejected value where the rule is broken, as a JSON Pointer (RFC 6901):
     * {@code /statements/3/made} in a dossier, {@code /speakers} in an agreement; empty when the rule is about the
     * whole value, or about several attributes}
     */
    public String pointer() {
        if (place.isEmpty() || isPointer(place)) {
            return place;
        }
        return place.indexOf(',') < 0 ? "/" + place : "";
    }

    /**
     * {@return the rule that the value breaks, such as {@code an agreement has two speakers, one group, or one organization}}
     */
    public String rule() {
        return rule;
    }

    /**
     * {@return the value that was given, as text for a person; long text is shortened; empty when something is missing,
     * which the rule names}
     */
    public String got() {
        return got;
    }

    private static String message(String type, String place, String rule) {
        String where = place.isEmpty() ? "" : isPointer(place) ? " " + place : "." + place;
        return Escapes.line(type + where + ": " + rule);
    }

    private static boolean isPointer(String place) {
        return place.startsWith("/");
    }
}
