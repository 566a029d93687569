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
    /** A list of what was given is longer than one value, and input must not make a message as long as itself. */
    private static final int LONGEST_GOT = 1_000;

    /** The simple name of the type. */
    private final String type;

    /** The name of the attribute, or a JSON Pointer to a place within it, or empty. */
    private final String place;

    /** The rule that is broken. */
    private final String rule;

    /** What was given instead, or empty. */
    private final String got;

    /**
     * Refuses a value.
     *
     * @param type the simple name of the type, such as {@code Agreement}
     * @param place the name of the attribute, such as {@code speakers}, or a JSON Pointer to a place within it, such as
     *     {@code /statements/3/made}; empty when the rule is about the whole value
     * @param rule what holds for every valid value, such as {@code an agreement has two speakers or one group}
     * @param got what was given instead, as text for a person; escaped, and cut when it is long
     */
    public InvalidValueException(String type, String place, String rule, String got) {
        super(message(type, place, rule) + ", got " + Escapes.line(got, LONGEST_GOT));
        this.type = type;
        this.place = place;
        this.rule = Escapes.line(rule);
        this.got = Escapes.line(got, LONGEST_GOT);
    }

    /**
     * Refuses an object that lacks something: the rule says what, and there is no value to show.
     *
     * @param type the simple name of the type, such as {@code Relay}
     * @param place the name of the attribute, or a JSON Pointer to a place within it; empty when the rule is about the whole
     *     value
     * @param rule what holds for every valid value, such as {@code a relay has somebody, or a cue}
     */
    public InvalidValueException(String type, String place, String rule) {
        super(message(type, place, rule));
        this.type = type;
        this.place = place;
        this.rule = Escapes.line(rule);
        this.got = "";
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
        if (!isPointer(place)) {
            return place;
        }
        int end = place.indexOf('/', 1);
        return place.substring(1, end < 0 ? place.length() : end);
    }

    /**
     * {@return where in the JSON of the refused value the rule is broken, as a JSON Pointer (RFC 6901): {@code
     * /statements/3/made} in a dossier, {@code /speakers} in an agreement; empty when the rule is about the whole value, or
     * about several attributes}
     */
    public String pointer() {
        if (place.isEmpty() || isPointer(place)) {
            return place;
        }
        return place.indexOf(',') < 0 ? "/" + place : "";
    }

    /**
     * {@return the rule that the value breaks, such as {@code an agreement has two speakers or one group}}
     */
    public String rule() {
        return rule;
    }

    /**
     * {@return what was given instead, as text for a person; long text is cut; empty when something is lacking, and the rule
     * says what}
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
