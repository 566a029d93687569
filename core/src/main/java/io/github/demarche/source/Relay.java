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
 * An intermediary between the article and the speaker, such as the ministry in "the ministry said that the deputy
 * minister had stressed …".
 *
 * <p>The innermost voice is the statement's speaker, never a relay. Nested attribution is a list of relays, beginning
 * with the one nearest to the reader.
 *
 * <ul>
 *   <li>A relay has a party in {@code by}, or a {@code cue}.
 *   <li>{@code basis} STATED needs the {@code cue} that states it.
 * </ul>
 */
@Value.Immutable
public sealed interface Relay permits ImmutableRelay {
    /**
     * {@return those who pass the words on; empty if the source has a cue but names nobody ("it was reported that")}
     */
    List<Party> by();

    /** {@return the channel through which they pass them on; empty if not known} */
    Optional<Channel> channel();

    /** {@return the reporting verb of this relay; empty if there is none, or nobody recorded it} */
    Optional<Passage> cue();

    /** {@return when they passed them on; empty if not known} */
    Optional<Dating> made();

    /** {@return how it is known that the words came this way; empty if not recorded} */
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
         * Copies all attributes of a relay, replacing those that were set.
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
         * @param party a party that passes the words on
         * @return this builder
         */
        public Builder addBy(Party party) {
            frame.add(0, party);
            return this;
        }

        /**
         * Sets all of {@link Relay#by() by}, replacing those set before.
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
         * @param channel the channel through which they pass them on
         * @return this builder
         */
        public Builder channel(Channel channel) {
            frame.set(1, Objects.requireNonNull(channel));
            return this;
        }

        /**
         * Sets the {@link Relay#channel() channel}, or clears it.
         *
         * @param channel the channel through which they pass them on, or empty
         * @return this builder
         */
        public Builder channel(Optional<Channel> channel) {
            frame.set(1, channel);
            return this;
        }

        /**
         * Sets the {@link Relay#cue() cue}.
         *
         * @param cue the reporting verb of this relay
         * @return this builder
         */
        public Builder cue(Passage cue) {
            frame.set(2, Objects.requireNonNull(cue));
            return this;
        }

        /**
         * Sets the {@link Relay#cue() cue}, or clears it.
         *
         * @param cue the reporting verb of this relay, or empty
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
         * @param made when they passed them on, or empty
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
         * @param basis how it is known that the words came this way, or empty
         * @return this builder
         */
        public Builder basis(Optional<Basis> basis) {
            frame.set(4, basis);
            return this;
        }

        /**
         * Adds an actor who passes the words on, as a party without further details.
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
            check(!relay.by().isEmpty() || relay.cue().isPresent(), "Relay", "by", "a relay has a party or a cue");
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
