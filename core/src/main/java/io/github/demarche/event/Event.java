package io.github.demarche.event;

import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.frame.Frame;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that statements are about, or the occasion on which they were made, such as a visit, an arms transfer or a
 * telephone call.
 *
 * <p>An utterance is not an event; it is a statement.
 *
 * <ul>
 *   <li>{@code id} is a lower-case slug, such as {@code putin-visit}.
 *   <li>{@code partOf} is a slug, and not the event's own id.
 *   <li>No participant occurs twice (by id).
 *   <li>No extension has the name of a property that this version knows, or one with a lone surrogate.
 * </ul>
 */
public sealed interface Event permits EventValue {
    /**
     * {@return the id, a lower-case slug, unique among the events of a dossier}
     */
    String id();

    /** {@return a description of the event, in the coder's words} */
    Text description();

    /** {@return whether it has happened, according to the article} */
    EventStatus status();

    /** {@return the participants; empty if none is known} */
    List<Actor> participants();

    /** {@return the place, in the coder's words; empty if not known} */
    Optional<Text> place();

    /** {@return the time; empty if not known} */
    Optional<Dating> time();

    /** {@return the id of the event of the dossier that contains this one; empty if none does} */
    Optional<String> partOf();

    /**
     * {@return the properties that this version does not know, which are kept and written back. Names with a colon,
     * such as {@code myapp:deadline}, are reserved for users: no version will define one. Empty when there are none}
     */
    Map<String, RawValue> extensions();

    /**
     * {@return a builder filled with this value, to build a changed copy}
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Event}. */
    final class Builder {
        private final Frame frame = EventValue.LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of an event, replacing those that were set.
         *
         * @param event the event
         * @return this builder
         */
        public Builder from(Event event) {
            ((EventValue) event).take(frame);
            return this;
        }

        /**
         * Sets the {@link Event#id() id}.
         *
         * @param id a lower-case slug
         * @return this builder
         */
        public Builder id(String id) {
            frame.set(0, Objects.requireNonNull(id));
            return this;
        }

        /**
         * Sets the {@link Event#status() status}.
         *
         * @param status whether it has happened, according to the article
         * @return this builder
         */
        public Builder status(EventStatus status) {
            frame.set(1, Objects.requireNonNull(status));
            return this;
        }

        /**
         * Sets the {@link Event#description() description}.
         *
         * @param description a description, in the coder's words
         * @return this builder
         */
        public Builder description(Text description) {
            frame.set(2, Objects.requireNonNull(description));
            return this;
        }

        /**
         * Adds one of the {@link Event#participants() participants}.
         *
         * @param participant a participant
         * @return this builder
         */
        public Builder addParticipant(Actor participant) {
            frame.add(3, participant);
            return this;
        }

        /**
         * Sets all {@link Event#participants() participants}, replacing those set before.
         *
         * @param participants all of them, in order
         * @return this builder
         */
        public Builder participants(List<Actor> participants) {
            frame.set(3, participants);
            return this;
        }

        /**
         * Sets the {@link Event#place() place}.
         *
         * @param place the place, in the coder's words
         * @return this builder
         */
        public Builder place(Text place) {
            frame.set(4, Objects.requireNonNull(place));
            return this;
        }

        /**
         * Sets the {@link Event#place() place}, or clears it.
         *
         * @param place the place, in the coder's words, or empty
         * @return this builder
         */
        public Builder place(Optional<Text> place) {
            frame.set(4, place);
            return this;
        }

        /**
         * Sets the {@link Event#time() time}.
         *
         * @param time the time
         * @return this builder
         */
        public Builder time(Dating time) {
            frame.set(5, Objects.requireNonNull(time));
            return this;
        }

        /**
         * Sets the {@link Event#time() time}, or clears it.
         *
         * @param time the time, or empty
         * @return this builder
         */
        public Builder time(Optional<Dating> time) {
            frame.set(5, time);
            return this;
        }

        /**
         * Sets the {@link Event#partOf() partOf}.
         *
         * @param partOf the id of the event that contains this one
         * @return this builder
         */
        public Builder partOf(String partOf) {
            frame.set(6, Objects.requireNonNull(partOf));
            return this;
        }

        /**
         * Sets the {@link Event#partOf() partOf}, or clears it.
         *
         * @param partOf the id of the event that contains this one, or empty
         * @return this builder
         */
        public Builder partOf(Optional<String> partOf) {
            frame.set(6, partOf);
            return this;
        }

        /**
         * Adds one of the {@link Event#extensions() extensions}.
         *
         * @param name the name of a property that this version does not know
         * @param value its value
         * @return this builder
         */
        public Builder putExtension(String name, RawValue value) {
            frame.putExtension(name, value);
            return this;
        }

        /**
         * Sets all {@link Event#extensions() extensions}, replacing those set before.
         *
         * @param extensions the values by the names of their properties, in order
         * @return this builder
         */
        public Builder extensions(Map<String, RawValue> extensions) {
            frame.setExtensions(extensions);
            return this;
        }

        /**
         * Builds the event.
         *
         * @return the event
         * @throws io.github.demarche.InvalidValueException if a required attribute is missing, or it breaks a rule of {@link Event}
         */
        public Event build() {
            EventValue.LAYOUT.checkComplete(frame);
            return EventValue.make(frame);
        }
    }
}
