package io.github.demarche.actor;

import java.util.List;

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
public sealed interface Group extends Actor permits ActorValues.GroupValue {
    /**
     * {@return the members that are known; empty when none is}
     */
    List<Actor> members();

    @Override
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Group}. */
    final class Builder extends ActorBuilder<Builder> {
        Builder() {
            super(ActorKind.GROUP);
        }

        /**
         * Adds one of the {@link Group#members() members}.
         *
         * @param member a member that is known
         * @return this builder
         */
        public Builder addMember(Actor member) {
            frame.add(3, member);
            return this;
        }

        /**
         * Sets all {@link Group#members() members}, in place of those before.
         *
         * @param members those that are known, in order
         * @return this builder
         */
        public Builder members(List<? extends Actor> members) {
            frame.set(3, members);
            return this;
        }

        @Override
        public Group build() {
            return (Group) make();
        }
    }
}
