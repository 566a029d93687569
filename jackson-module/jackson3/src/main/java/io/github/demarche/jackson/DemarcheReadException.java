package io.github.demarche.jackson;

import io.github.demarche.wire.FormatException;
import io.github.demarche.wire.Location;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * JSON that is not in the format, such as {@code /statements/3/mode: one of "alert", "deterrent" expected, got "alrt"}.
 *
 * <p>The message begins with the place as a JSON Pointer and says what was expected and what was met; line and column are in
 * {@link #getLocation()}. Where the model refused a value, the {@linkplain #getCause() cause} is its
 * {@link io.github.demarche.InvalidValueException}. Input that is no JSON at all, or beyond Jackson's limits, is Jackson's own
 * {@code StreamReadException}.
 */
public final class DemarcheReadException extends MismatchedInputException {
    private static final long serialVersionUID = 1;

    private final String pointer;

    private DemarcheReadException(JsonParser parser, String pointer, FormatException fault) {
        super(parser, (pointer.isEmpty() ? "" : pointer + ": ") + fault.problem(), location(fault.location()));
        this.pointer = pointer;
    }

    static DemarcheReadException of(JsonParser parser, Class<?> type, List<Object> outer, FormatException fault) {
        DemarcheReadException exception =
                new DemarcheReadException(parser, FormatException.pointer(outer) + fault.pointer(), fault);
        exception._targetType = type;
        if (fault.getCause() != null) {
            exception.initCause(fault.getCause());
        }
        List<Object> inner = fault.path();
        for (int i = inner.size() - 1; i >= 0; i--) {
            if (inner.get(i) instanceof Integer index) {
                exception.prependPath(type, index);
            } else {
                exception.prependPath(type, inner.get(i).toString());
            }
        }
        return exception;
    }

    private static TokenStreamLocation location(Location location) {
        return location.line() == 0 && location.offset() < 0
                ? TokenStreamLocation.NA
                : new TokenStreamLocation(
                        ContentReference.redacted(), location.offset(), location.line(), location.column());
    }

    /** {@return the place of the fault as a JSON Pointer (RFC 6901) from the root of the document; empty for the root} */
    public String pointer() {
        return pointer;
    }
}
