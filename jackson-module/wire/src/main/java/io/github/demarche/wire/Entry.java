package io.github.demarche.wire;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a collection: a value, such as a dossier from a file with one dossier per line, or the problem with the
 * entry.
 *
 * @param <T> the type of the values
 */
public final class Entry<T> {
    private final @Nullable T value;
    private final @Nullable EntryProblem problem;
    private final long line;

    private Entry(@Nullable T value, @Nullable EntryProblem problem, long line) {
        this.value = value;
        this.problem = problem;
        this.line = line;
    }

    /**
     * Returns an entry that was read.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param line the line on which it begins, from 1
     * @return the entry
     */
    public static <T> Entry<T> of(T value, long line) {
        return new Entry<>(Objects.requireNonNull(value), null, line);
    }

    /**
     * Returns an entry that could not be read.
     *
     * @param <T> the type that its value would have
     * @param problem the problem
     * @param line the line on which it begins, from 1
     * @return the entry
     */
    public static <T> Entry<T> ofProblem(EntryProblem problem, long line) {
        return new Entry<>(null, Objects.requireNonNull(problem), line);
    }

    /** {@return the value; empty if there is a problem} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return the problem; empty if there is a value} */
    public Optional<EntryProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** {@return the line on which the entry begins, from 1} */
    public long line() {
        return line;
    }

    /** {@return the value or the problem, for a person} */
    @Override
    public String toString() {
        return problem == null ? "line " + line + ": " + value : problem.toString();
    }
}
