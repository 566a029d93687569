package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * JSON that is not in the format, such as {@code /statements/3/mode (line 12, column 9): one of "alert", "deterrent"
 * expected, got "alrt"}.
 *
 * <p>The message begins with the place, as a JSON Pointer with line and column (in binary encodings, the offset), and says
 * what was expected and what was met; line and column are also in {@link #getLocation()}. Where the model refused a value,
 * the {@linkplain #getCause() cause} is its {@link io.github.demarche.InvalidValueException}. Input that is no JSON at all
 * is refused by Jackson itself, mostly by its {@code StreamReadException}, and so is input beyond Jackson's limits, by its
 * {@code StreamConstraintsException}.
 */
public final class DemarcheReadException extends MismatchedInputException {
    private static final long serialVersionUID = 1;

    /** The place from the root. */
    private final String pointer;

    /** Jackson's constructor takes none. */
    private final @Nullable Throwable cause;

    private DemarcheReadException(JsonParser parser, String pointer, FormatException fault) {
        super(parser, fault.message(pointer), location(parser, fault.location()));
        this.pointer = pointer;
        this.cause = fault.getCause();
    }

    static DemarcheReadException of(JsonParser parser, Class<?> type, List<Object> outer, FormatException fault) {
        DemarcheReadException exception =
                new DemarcheReadException(parser, FormatException.pointer(outer) + fault.pointer(), fault);
        exception._targetType = type;
        List<Object> inner = fault.path();
        for (int i = inner.size() - 1; i >= 0; i--) {
            if (inner.get(i) instanceof Integer index) {
                exception.prependPath(type, index.intValue());
            } else {
                exception.prependPath(type, inner.get(i).toString());
            }
        }
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

    // Jackson's own message gives a line only where it shows the source, which it does not by default.
    /** {@return the place, what was expected and what was met} */
    @Override
    public String getMessage() {
        return getOriginalMessage();
    }

    /** {@return the refusal of the model, or {@code null} when the input did not get that far} */
    @Override
    public synchronized @Nullable Throwable getCause() {
        return cause;
    }

    /** {@return the place of the fault as a JSON Pointer (RFC 6901) from the root of the document; empty for the root} */
    public String pointer() {
        return pointer;
    }
}
