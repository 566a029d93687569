package io.github.demarche.wire;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a collection: a value, such as a dossier of a file with one dossier in each line, or what is wrong with the entry.
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
     * @param problem what is wrong with it
     * @param line the line on which it begins, from 1
     * @return the entry
     */
    public static <T> Entry<T> ofProblem(EntryProblem problem, long line) {
        return new Entry<>(null, Objects.requireNonNull(problem), line);
    }

    /** {@return the value; empty where there is a problem} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return what is wrong; empty where there is a value} */
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
