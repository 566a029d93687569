package io.github.demarche.exchange.annotation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an annotation, such as {@code https://example.org/a/7: its positions are no place: 9 to 3}.
 *
 * <p>Everything that could be read was read nevertheless. It has no JSON.
 */
public final class AnnotationProblem {
    private final String annotation;
    private final String reason;

    AnnotationProblem(String annotation, String reason) {
        this.annotation = Objects.requireNonNull(annotation);
        this.reason = Objects.requireNonNull(reason);
    }

    /** {@return the id of the annotation; for one without an id its number, such as {@code #3}} */
    public String annotation() {
        return annotation;
    }

    /** {@return what is wrong, in English} */
    public String reason() {
        return reason;
    }

    /** {@return whether the other object is the same problem of the same annotation} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnotationProblem that
                && annotation.equals(that.annotation)
                && reason.equals(that.reason);
    }

    /** {@return the hash code of the annotation and the reason} */
    @Override
    public int hashCode() {
        return Objects.hash(annotation, reason);
    }

    /** {@return a line for people} */
    @Override
    public String toString() {
        return annotation + ": " + reason;
    }
}
