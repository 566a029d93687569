package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is not in the format, such as {@code /statements/3/mode (line 12, column 9): one of "alert", "deterrent"
 * expected, got "alrt"}.
 *
 * <p>The message begins with the place, as a JSON Pointer with line and column (in binary encodings, the offset), and
 * says what was expected and what was found, in a single line for any input. The parts are available separately: {@link
 * #pointer()}, {@link #line()}, {@link #column()} and {@link #reason()}. If the model rejected a value, the {@linkplain
 * #getCause() cause} is its {@link io.github.demarche.InvalidValueException}. Input that is not JSON at all is rejected
 * by Jackson itself, usually with its {@code StreamReadException}, and so is input beyond Jackson's limits, with its
 * {@code StreamConstraintsException}.
 */
public final class DemarcheReadException extends MismatchedInputException {
    private static final long serialVersionUID = 1;

    /** The path from the root to the value that was read, as reported by the parser. */
    private final String outer;
    /** Whether the parser's path leads from the root, which it does not if tokens were set aside and read again. */
    private final boolean isStraight;
    /** The rest of the path, to the error. */
    private final String inner;
    /** How many steps of Jackson's own path belong to {@link #inner}. */
    private int innerSteps;

    /** Jackson's constructor takes none. */
    private final @Nullable Throwable cause;

    private DemarcheReadException(JsonParser parser, List<Object> outer, FormatException fault, String hint) {
        super(parser, fault.problem() + hint, location(parser, fault.location()));
        this.outer = FormatException.pointer(outer);
        this.isStraight = !(parser instanceof JsonParserSequence);
        this.inner = fault.pointer();
        this.cause = fault.getCause();
    }

    /**
     * Reports an error in a value.
     *
     * @param outer the path from the root to the value
     * @param hint an addition to the reason, or empty
     */
    static DemarcheReadException of(
            JsonParser parser, Class<?> type, List<Object> outer, FormatException fault, String hint) {
        DemarcheReadException exception = new DemarcheReadException(parser, outer, fault, hint);
        exception._targetType = type;
        List<Object> steps = fault.path();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof Integer index) {
                exception.prependPath(type, index.intValue());
            } else {
                exception.prependPath(type, steps.get(i).toString());
            }
        }
        exception.innerSteps = exception.getPath().size();
        return exception;
    }

    private static JsonLocation location(JsonParser parser, Location location) {
        return location.line() == 0 && location.offset() < 0
                ? JsonLocation.NA
                : new JsonLocation(
                        parser.currentLocation().contentReference(),
                        location.offset(),
                        -1,
                        location.line(),
                        location.column());
    }

    // Jackson's own message gives a line only if it shows the source, which it does not by default.
    /** {@return the place, what was expected and what was found} */
    @Override
    public String getMessage() {
        JsonLocation at = getLocation();
        long offset = at.getByteOffset() >= 0 ? at.getByteOffset() : at.getCharOffset();
        return FormatException.message(pointer(), new Location(line(), column(), offset), reason());
    }

    /** {@return what was expected and what was found, without the place} */
    public String reason() {
        return getOriginalMessage();
    }

    /** {@return the line of the error, from 1; 0 if there are no lines, as in binary encodings and trees} */
    public int line() {
        return Math.max(getLocation().getLineNr(), 0);
    }

    /** {@return the column of the error, from 1; 0 if there are no lines} */
    public int column() {
        return Math.max(getLocation().getColumnNr(), 0);
    }

    /** {@return the exception of the model, or {@code null} if the input did not get that far} */
    @Override
    public synchronized @Nullable Throwable getCause() {
        return cause;
    }

    /**
     * {@return the place of the error as a JSON Pointer (RFC 6901) from the root of the document; empty for the root.
     * It is meant for software, and names from the input are not escaped: to print it, print the message}
     */
    public String pointer() {
        List<JsonMappingException.Reference> path = getPath();
        StringBuilder told = new StringBuilder();
        for (JsonMappingException.Reference step : path.subList(0, path.size() - innerSteps)) {
            Object name = step.getFieldName();
            told.append(FormatException.pointer(List.of(name == null ? step.getIndex() : name)));
        }
        // Jackson reports the path through the user's types; the parser also knows the elements of a stream.
        boolean knowsMore = told.isEmpty() || isStraight && outer.endsWith(told.toString());
        return (knowsMore ? outer : told) + inner;
    }
}
