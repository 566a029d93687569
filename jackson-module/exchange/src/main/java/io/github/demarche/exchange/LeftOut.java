package io.github.demarche.exchange;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an export left out and why, such as {@code statement ministry-denies: the format has no place for the "not" of a denial}.
 *
 * <p>It is about a statement, an actor, an event or the article of the dossier, as a whole or one property of it. What a format
 * never holds, such as the language of names in one that knows no languages, is not repeated for each statement: the guide says
 * it. It has no JSON.
 */
public final class LeftOut {
    /** What it is about. */
    public enum Subject {
        /** The article. */
        ARTICLE,
        /** An actor. */
        ACTOR,
        /** An event. */
        EVENT,
        /** A statement. */
        STATEMENT
    }

    private final Subject subject;
    private final String id;
    private final @Nullable String property;
    private final String reason;

    private LeftOut(Subject subject, String id, @Nullable String property, String reason) {
        this.subject = Objects.requireNonNull(subject);
        this.id = Objects.requireNonNull(id);
        this.property = property;
        this.reason = Objects.requireNonNull(reason);
    }

    /**
     * Says that something was left out as a whole.
     *
     * @param subject what it is
     * @param id its id in the dossier
     * @param reason why, for people
     * @return what was left out
     */
    public static LeftOut of(Subject subject, String id, String reason) {
        return new LeftOut(subject, id, null, reason);
    }

    /**
     * Says that one property was left out.
     *
     * @param subject what has the property
     * @param id its id in the dossier
     * @param property the property, by its name in the dossier's format, such as {@code relays}
     * @param reason why, for people
     * @return what was left out
     */
    public static LeftOut of(Subject subject, String id, String property, String reason) {
        return new LeftOut(subject, id, Objects.requireNonNull(property), reason);
    }

    /** {@return what it is about} */
    public Subject subject() {
        return subject;
    }

    /** {@return the id of what it is about} */
    public String id() {
        return id;
    }

    /** {@return the property that was left out, such as {@code relays}; empty when the whole was} */
    public Optional<String> property() {
        return Optional.ofNullable(property);
    }

    /** {@return why, in English} */
    public String reason() {
        return reason;
    }

    /** {@return whether the other object says the same} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeftOut that
                && subject == that.subject
                && id.equals(that.id)
                && Objects.equals(property, that.property)
                && reason.equals(that.reason);
    }

    /** {@return the hash code of all that it says} */
    @Override
    public int hashCode() {
        return Objects.hash(subject, id, property, reason);
    }

    /** {@return a line for people, such as {@code statement ministry-denies, relays: none of them is mentioned}} */
    @Override
    public String toString() {
        String what = switch (subject) {
            case ARTICLE -> "article ";
            case ACTOR -> "actor ";
            case EVENT -> "event ";
            case STATEMENT -> "statement ";
        };
        return what + id + (property == null ? "" : ", " + property) + ": " + reason;
    }
}
