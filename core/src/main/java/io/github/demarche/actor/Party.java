package io.github.demarche.actor;

import static io.github.demarche.internal.Rules.check;

import io.github.demarche.frame.Frame;
import io.github.demarche.frame.Layout;
import io.github.demarche.internal.Rules;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An actor in a role of one statement, as its speaker, addressee, target or relay, such as the spokesperson Peskov
 * where the source says "he".
 *
 * <p>A party holds what is true of this one appearance; what is true of the actor in general belongs to the {@link
 * Actor}.
 *
 * <ul>
 *   <li>{@code basis} STATED needs the {@code mention} that states it.
 *   <li>No actor occurs twice in {@code onBehalfOf} (by id).
 * </ul>
 */
@Value.Immutable
public sealed interface Party permits ImmutableParty {
    /** {@return the actor} */
    Actor actor();

    /**
     * {@return the office in which the actor appears, given if the actor has several or is known only by the office;
     * empty if it follows from the actor}
     */
    Optional<Office> office();

    /**
     * {@return those for whom the actor speaks, if that does not follow from the office; empty if it does, or if the
     * actor speaks for itself}
     */
    List<Actor> onBehalfOf();

    /** {@return the passage that mentions the actor in this role; empty if there is none, or nobody recorded it} */
    Optional<Passage> mention();

    /** {@return how it is known that the actor has this role; empty if not recorded} */
    Optional<Basis> basis();

    /**
     * Returns a party with only an actor.
     *
     * @param actor the actor
     * @return the party
     */
    static Party of(Actor actor) {
        return builder().actor(actor).build();
    }

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

    /** Builds a {@link Party}. */
    final class Builder {
        private static final Layout LAYOUT =
                Layout.of("Party").required("actor").optional("office", "onBehalfOf", "mention", "basis");

        private final Frame frame = LAYOUT.newFrame();

        Builder() {}

        /**
         * Copies all attributes of a party, replacing those that were set.
         *
         * @param party the party
         * @return this builder
         */
        public Builder from(Party party) {
            ActorFrames.PARTY.take(party, frame);
            return this;
        }

        /**
         * Sets the {@link Party#actor() actor}.
         *
         * @param actor the actor
         * @return this builder
         */
        public Builder actor(Actor actor) {
            frame.set(0, Objects.requireNonNull(actor));
            return this;
        }

        /**
         * Sets the {@link Party#office() office}.
         *
         * @param office the office in which the actor appears
         * @return this builder
         */
        public Builder office(Office office) {
            frame.set(1, Objects.requireNonNull(office));
            return this;
        }

        /**
         * Sets the {@link Party#office() office}, or clears it.
         *
         * @param office the office in which the actor appears, or empty
         * @return this builder
         */
        public Builder office(Optional<Office> office) {
            frame.set(1, office);
            return this;
        }

        /**
         * Adds one of {@link Party#onBehalfOf() onBehalfOf}.
         *
         * @param actor an actor for whom this one speaks
         * @return this builder
         */
        public Builder addOnBehalfOf(Actor actor) {
            frame.add(2, actor);
            return this;
        }

        /**
         * Sets all of {@link Party#onBehalfOf() onBehalfOf}, replacing those set before.
         *
         * @param onBehalfOf all of them, in order
         * @return this builder
         */
        public Builder onBehalfOf(List<? extends Actor> onBehalfOf) {
            frame.set(2, onBehalfOf);
            return this;
        }

        /**
         * Sets the {@link Party#mention() mention}.
         *
         * @param mention the passage that mentions the actor in this role
         * @return this builder
         */
        public Builder mention(Passage mention) {
            frame.set(3, Objects.requireNonNull(mention));
            return this;
        }

        /**
         * Sets the {@link Party#mention() mention}, or clears it.
         *
         * @param mention the passage that mentions the actor in this role, or empty
         * @return this builder
         */
        public Builder mention(Optional<Passage> mention) {
            frame.set(3, mention);
            return this;
        }

        /**
         * Sets the {@link Party#basis() basis}.
         *
         * @param basis how it is known that the actor has this role
         * @return this builder
         */
        public Builder basis(Basis basis) {
            frame.set(4, Objects.requireNonNull(basis));
            return this;
        }

        /**
         * Sets the {@link Party#basis() basis}, or clears it.
         *
         * @param basis how it is known that the actor has this role, or empty
         * @return this builder
         */
        public Builder basis(Optional<Basis> basis) {
            frame.set(4, basis);
            return this;
        }

        /**
         * Builds the party.
         *
         * @return the party
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Party}
         */
        public Party build() {
            LAYOUT.checkComplete(frame);
            return ActorFrames.PARTY.make(frame);
        }

        static Party checked(Party party) {
            check(
                    party.mention().isPresent()
                            || party.basis().filter(Basis.STATED::equals).isEmpty(),
                    "Party",
                    "basis",
                    "STATED needs the mention that states it",
                    "STATED without a mention");
            Rules.checkDistinct("Party", "onBehalfOf", "nobody occurs twice", party.onBehalfOf(), Actor::id);
            return party;
        }
    }
}
