package io.github.demarche.source;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import java.util.List;
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
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Relay}. */
    final class Builder extends ImmutableRelay.Builder {
        Builder() {}

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
        @Override
        public Relay build() {
            Relay relay = super.build();
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
