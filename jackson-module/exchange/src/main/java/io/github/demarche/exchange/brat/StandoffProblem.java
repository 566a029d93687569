package io.github.demarche.exchange.brat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a line of a standoff file, such as {@code line 7: "E1" has the argument T9, which is not in the file}.
 *
 * <p>Everything that could be read was read nevertheless. It has no JSON.
 */
public final class StandoffProblem {
    private final int line;
    private final String reason;

    StandoffProblem(int line, String reason) {
        this.line = line;
        this.reason = Objects.requireNonNull(reason);
    }

    /** {@return the number of the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return what is wrong, in English} */
    public String reason() {
        return reason;
    }

    /** {@return whether the other object is the same problem of the same line} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StandoffProblem that && line == that.line && reason.equals(that.reason);
    }

    /** {@return the hash code of the line and the reason} */
    @Override
    public int hashCode() {
        return Objects.hash(line, reason);
    }

    /** {@return a line for people} */
    @Override
    public String toString() {
        return "line " + line + ": " + reason;
    }
}
