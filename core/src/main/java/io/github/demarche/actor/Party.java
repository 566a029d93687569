package io.github.demarche.actor;

import static io.github.demarche.InvalidValueException.check;

import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An actor in a role: as a speaker, an addressee, a target or a relay of one statement, such as the spokesperson Peskov
 * where the source says "he".
 *
 * <p>What belongs to the actor at any time stands on the {@link Actor}; what belongs to this one appearance stands here.
 *
 * <ul>
 *   <li>{@code basis} STATED needs the {@code mention} that states it.
 *   <li>No actor stands twice in {@code onBehalfOf} (by its id).
 * </ul>
 */
@Value.Immutable
public sealed interface Party permits ImmutableParty {
    /**
     * {@return who it is}
     */
    Actor actor();

    /**
     * {@return the office in which the actor appears: to choose among several, or where the actor is known by the office
     * only; empty when it follows from the actor}
     */
    Optional<Office> office();

    /**
     * {@return for whom the actor speaks, where that does not follow from the office; empty when it does, or when the actor
     * speaks for itself}
     */
    List<Actor> onBehalfOf();

    /**
     * {@return where the source mentions the actor in this role; empty when it does not, or nobody noted it}
     */
    Optional<Passage> mention();

    /**
     * {@return how it is known that the actor has this role; empty when nobody said}
     */
    Optional<Basis> basis();

    /**
     * Returns the party that is this actor, with nothing further known.
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
    final class Builder extends ImmutableParty.Builder {
        Builder() {}

        /**
         * Builds the party.
         *
         * @return the party
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Party}
         */
        @Override
        public Party build() {
            return checked(super.build());
        }

        static Party checked(Party party) {
            check(
                    party.mention().isPresent()
                            || party.basis().filter(Basis.STATED::equals).isEmpty(),
                    "Party",
                    "basis",
                    "STATED needs the mention that states it",
                    "STATED without a mention");
            DistinctActors.check("Party", "onBehalfOf", party.onBehalfOf());
            return party;
        }
    }
}
