package io.github.demarche.actor;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Several actors who speak or are named as one, such as "the two sides" or "South Korean and American officials".
 *
 * <p>It has no body and no statute; what has is an {@link Organization}. Its members may be unknown, and are then left out.
 *
 * <ul>
 *   <li>No member stands twice (by its id).
 *   <li>The rules of every {@link Actor}.
 * </ul>
 */
@Value.Immutable
public sealed interface Group extends Actor permits ImmutableGroup {
    /**
     * {@return the members that are known; empty when none is}
     */
    List<Actor> members();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Group}. */
    final class Builder extends ImmutableGroup.Builder implements Actor.Builder<Group, Builder> {
        private static final Set<String> OWN = Set.of("members");

        Builder() {}

        /**
         * Builds the group.
         *
         * @return the group
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Group}
         */
        @Override
        public Group build() {
            Group group = super.build();
            ActorRules.checkDistinct("Group", "members", group.members());
            return ActorRules.checked("Group", group, OWN);
        }
    }
}
