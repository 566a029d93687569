package io.github.demarche.frame;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.Escapes;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The attributes of a type in the order of its frames: their names, and which of them are required.
 *
 * <p>The names are those of the format, so that an extension with one of them can be rejected.
 */
public final class Layout {
    /** The message about a missing attribute. */
    public static final String REQUIRED = "required, but missing";

    private final String type;
    private final List<String> names;
    /** The slots of the required attributes. */
    private final int[] required;

    private Layout(String type, List<String> names, int... required) {
        this.type = type;
        this.names = names;
        this.required = required;
    }

    /**
     * Begins the layout of a type without attributes.
     *
     * @param type the simple name of the type
     * @return the layout
     */
    public static Layout of(String type) {
        return new Layout(type, List.of());
    }

    /**
     * Adds attributes that every value has.
     *
     * @param added their names
     * @return a layout with them
     */
    public Layout required(String... added) {
        IntStream slots = IntStream.range(names.size(), names.size() + added.length);
        return new Layout(
                type,
                plus(added),
                IntStream.concat(IntStream.of(required), slots).toArray());
    }

    /**
     * Adds attributes that may be absent, or have a default.
     *
     * @param added their names
     * @return a layout with them
     */
    public Layout optional(String... added) {
        return new Layout(type, plus(added), required);
    }

    private List<String> plus(String... added) {
        return Stream.concat(names.stream(), Stream.of(added)).toList();
    }

    /** {@return the simple name of the type} */
    public String type() {
        return type;
    }

    /** {@return the names of the attributes, each at the index of its slot} */
    public List<String> names() {
        return names;
    }

    /** {@return an empty frame for a value of the type} */
    public Frame newFrame() {
        return new Frame(names.size());
    }

    /**
     * Rejects a frame in which a required attribute is missing.
     *
     * @param frame the frame
     * @throws InvalidValueException if one is missing; the message names all that are missing
     */
    public void checkComplete(Frame frame) {
        // Every build() passes through here.
        for (int slot : required) {
            if (frame.slot(slot) == null) {
                throw new InvalidValueException(type, missing(frame), REQUIRED);
            }
        }
    }

    private String missing(Frame frame) {
        return IntStream.of(required)
                .filter(slot -> frame.slot(slot) == null)
                .mapToObj(names::get)
                .collect(Collectors.joining(", "));
    }

    /**
     * Describes a value for people, such as {@code Threat{id=a, voice=SPEAKER}}.
     *
     * @param frame its attributes
     * @return its text: each attribute that is present, then the extensions
     */
    public String describe(Frame frame) {
        StringJoiner parts = new StringJoiner(", ", type + "{", "}");
        for (int slot = 0; slot < names.size(); slot++) {
            if (frame.slot(slot) != null) {
                parts.add(names.get(slot) + "=" + shown(frame.shown(slot)));
            }
        }
        if (!frame.extensions().isEmpty()) {
            parts.add("extensions=" + shown(frame.kept().toString()));
        }
        return parts.toString();
    }

    /** Texts are shortened. A value that consists of several others is printed in full, in one line. */
    private static String shown(Object attribute) {
        return attribute instanceof String text ? Escapes.shown(text) : Escapes.line(attribute.toString());
    }
}
