package io.github.demarche.actor;

import java.util.List;
import java.util.OptionalInt;

/**
 * Several actors who speak or are named as one, such as "the two sides", "59 ambassadors" or "South Korean and American
 * officials".
 *
 * <p>It has no body and no statute; what has is an {@link Organization}. Its members may be unknown, or known in part: only
 * the known ones are listed, and {@code size} says how many it has in all.
 *
 * <ul>
 *   <li>No member stands twice (by its id).
 *   <li>{@code size} is at least 1, and not less than the number of members. Each member counts once, even a state or a group
 *       within the group.
 *   <li>The rules of every {@link Actor}.
 * </ul>
 */
public sealed interface Group extends Actor permits ActorValues.GroupValue {
    /**
     * {@return the members that are known; empty when none is}
     */
    List<Actor> members();

    /**
     * {@return how many it consists of, known members and others, such as 59 for "59 ambassadors"; empty when the record does not
     * say}
     */
    OptionalInt size();

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

        /**
         * Sets the {@link Group#size() size}.
         *
         * @param size how many it consists of, at least as many as there are members
         * @return this builder
         */
        public Builder size(int size) {
            frame.setNumber(4, size);
            return this;
        }

        /**
         * Sets the {@link Group#size() size}, or clears it.
         *
         * @param size how many it consists of; or empty
         * @return this builder
         */
        public Builder size(OptionalInt size) {
            frame.set(4, size);
            return this;
        }

        @Override
        public Group build() {
            return (Group) make();
        }
    }
}
