package io.github.demarche.wire.engine;

import io.github.demarche.internal.Escapes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Input that is not in the format, such as {@code /statements/3/mode: one of "alert", "deterrent", got "alrt"}.
 *
 * <p>Adapters turn it into an exception of their own library; the path is relative to the value that was read.
 */
public final class FormatException extends RuntimeException {
    private static final long serialVersionUID = 1;
    /** Long input must not make a long message. */
    private static final int LONGEST_PROBLEM = 2_000;

    private static final int LONGEST_PLACE = 500;

    private final transient Deque<Object> path = new ArrayDeque<>();
    private final transient Location location;
    /** Whether the path already leads from the value that was read, so that nothing is put before it. */
    private boolean complete;

    FormatException(String problem, Location location, @Nullable Throwable cause) {
        super(Escapes.line(problem, LONGEST_PROBLEM), cause);
        this.location = location;
    }

    /** Records that it happened within this property or element, a {@link String} or an {@link Integer}. */
    FormatException within(Object step) {
        if (!complete) {
            path.addFirst(step);
        }
        return this;
    }

    /** Records that it happened at this place, given as the whole path from the value that was read. */
    FormatException at(List<Object> place) {
        if (!complete) {
            for (int i = place.size() - 1; i >= 0; i--) {
                path.addFirst(place.get(i));
            }
            complete = true;
        }
        return this;
    }

    /** {@return what is wrong, what was expected and what was found, without the place, in one short line} */
    public String problem() {
        return String.valueOf(super.getMessage());
    }

    /**
     * {@return the path from the value that was read to the error: names as {@link String}, indexes as {@link Integer}}
     */
    public List<Object> path() {
        return List.copyOf(path);
    }

    /** {@return the location in the input} */
    public Location location() {
        return location;
    }

    /** {@return the {@link #path} as a JSON Pointer; empty for the value itself} */
    public String pointer() {
        return pointer(path);
    }

    /**
     * Returns a path as a JSON Pointer (RFC 6901).
     *
     * @param path names and indexes
     * @return the pointer, empty for an empty path
     */
    public static String pointer(Iterable<Object> path) {
        StringBuilder pointer = new StringBuilder();
        for (Object step : path) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** The names and indexes of a JSON Pointer that this library made. */
    static List<Object> path(String pointer) {
        List<Object> path = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            path.add(step.chars().allMatch(c -> c >= '0' && c <= '9') ? (Object) Integer.valueOf(step) : step);
        }
        return path;
    }

    /**
     * Returns the message for a person: the place in the document, as a JSON Pointer with line and column (or the offset, in
     * binary encodings), and what is wrong, in one line.
     *
     * @param pointer the place from the root of the document; empty for the root; it is escaped and shortened here
     * @param location the location in the input, if known
     * @param problem what is wrong, as returned by {@link #problem}
     * @return the message
     */
    public static String message(String pointer, Location location, String problem) {
        String where = location.line() > 0
                ? "line " + location.line() + ", column " + location.column()
                : location.offset() >= 0 ? "offset " + location.offset() : "";
        String shown = Escapes.line(pointer, LONGEST_PLACE);
        String place = shown.isEmpty() || where.isEmpty() ? shown + where : shown + " (" + where + ")";
        return place.isEmpty() ? problem : place + ": " + problem;
    }

    /** {@return the {@link #pointer}, if there is one, and the {@link #problem}} */
    @Override
    public String getMessage() {
        return message(pointer(), Location.UNKNOWN, problem());
    }
}
