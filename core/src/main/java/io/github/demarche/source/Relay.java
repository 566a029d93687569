package io.github.demarche.source;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One hop between the article and the speaker, such as the ministry in "the ministry said that the deputy minister had
 * stressed …".
 *
 * <p>The innermost voice is the statement's speaker, never a relay. What the field calls nested attribution is a list of
 * relays, nearest to the reader first.
 *
 * <ul>
 *   <li>A relay has somebody in {@code by}, or a {@code cue}.
 *   <li>{@code basis} STATED needs the {@code cue} that states it.
 * </ul>
 */
@Value.Immutable
public sealed interface Relay permits ImmutableRelay {
    /**
     * {@return who passes the words on; empty when the source has a cue but names nobody ("it was reported that")}
     */
    List<Party> by();

    /**
     * {@return through what they pass them on; empty when that is not known}
     */
    Optional<Channel> channel();

    /**
     * {@return the reporting verb of this hop; empty when there is none, or nobody noted it}
     */
    Optional<Passage> cue();

    /**
     * {@return when they passed them on; empty when that is not known}
     */
    Optional<Dating> made();

    /**
     * {@return how it is known that the words came this way; empty when nobody said}
     */
    Optional<Basis> basis();

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

    /** Builds a {@link Relay}. */
    final class Builder {
        private static final Layout LAYOUT = Layout.of("Relay").optional("by", "channel", "cue", "made", "basis");

        private final Frame frame = LAYOUT.newFrame();

        Builder() {}

        /**
         * Takes over all attributes of a relay, in place of those that were set.
         *
         * @param relay the relay
         * @return this builder
         */
        public Builder from(Relay relay) {
            SourceFrames.RELAY.take(relay, frame);
            return this;
        }

        /**
         * Adds one of {@link Relay#by() by}.
         *
         * @param party who passes the words on
         * @return this builder
         */
        public Builder addBy(Party party) {
            frame.add(0, party);
            return this;
        }

        /**
         * Sets all of {@link Relay#by() by}, in place of those before.
         *
         * @param by all of them, in order
         * @return this builder
         */
        public Builder by(List<Party> by) {
            frame.set(0, by);
            return this;
        }

        /**
         * Sets the {@link Relay#channel() channel}.
         *
         * @param channel through what they pass them on
         * @return this builder
         */
        public Builder channel(Channel channel) {
            frame.set(1, Objects.requireNonNull(channel));
            return this;
        }

        /**
         * Sets the {@link Relay#channel() channel}, or clears it.
         *
         * @param channel through what they pass them on; or empty
         * @return this builder
         */
        public Builder channel(Optional<Channel> channel) {
            frame.set(1, channel);
            return this;
        }

        /**
         * Sets the {@link Relay#cue() cue}.
         *
         * @param cue the reporting verb of this hop
         * @return this builder
         */
        public Builder cue(Passage cue) {
            frame.set(2, Objects.requireNonNull(cue));
            return this;
        }

        /**
         * Sets the {@link Relay#cue() cue}, or clears it.
         *
         * @param cue the reporting verb of this hop; or empty
         * @return this builder
         */
        public Builder cue(Optional<Passage> cue) {
            frame.set(2, cue);
            return this;
        }

        /**
         * Sets the {@link Relay#made() made}.
         *
         * @param made when they passed them on
         * @return this builder
         */
        public Builder made(Dating made) {
            frame.set(3, Objects.requireNonNull(made));
            return this;
        }

        /**
         * Sets the {@link Relay#made() made}, or clears it.
         *
         * @param made when they passed them on; or empty
         * @return this builder
         */
        public Builder made(Optional<Dating> made) {
            frame.set(3, made);
            return this;
        }

        /**
         * Sets the {@link Relay#basis() basis}.
         *
         * @param basis how it is known that the words came this way
         * @return this builder
         */
        public Builder basis(Basis basis) {
            frame.set(4, Objects.requireNonNull(basis));
            return this;
        }

        /**
         * Sets the {@link Relay#basis() basis}, or clears it.
         *
         * @param basis how it is known that the words came this way; or empty
         * @return this builder
         */
        public Builder basis(Optional<Basis> basis) {
            frame.set(4, basis);
            return this;
        }

        /**
         * Adds an actor who passes the words on, as a party of which nothing further is known.
         *
         * @param actor the actor
         * @return this builder
         */
        public Builder addBy(Actor actor) {
            return addBy(Party.of(actor));
        }

        /**
         * Builds the relay.
         *
         * @return the relay
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Relay}
         */
        public Relay build() {
            LAYOUT.checkComplete(frame);
            return SourceFrames.RELAY.make(frame);
        }

        static Relay checked(Relay relay) {
            check(!relay.by().isEmpty() || relay.cue().isPresent(), "Relay", "by", "a relay has somebody, or a cue");
            check(
                    relay.cue().isPresent()
                            || relay.basis().filter(Basis.STATED::equals).isEmpty(),
                    "Relay",
                    "basis",
                    "STATED needs the cue that states it");
            return relay;
        }
    }
}
