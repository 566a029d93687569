package io.github.demarche.actor;

import java.util.List;
import java.util.OptionalInt;

/**
 * Several actors who speak or are named together, such as "the two sides", "59 ambassadors" or "South Korean and
 * American officials".
 *
 * <p>A group has neither organs nor a charter; a body that has them is an {@link Organization}. Its members may be
 * unknown, or known only in part: the known ones are listed, and {@code size} gives the total number.
 *
 * <ul>
 *   <li>No member occurs twice (by id).
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
     * {@return the total number of members, known and unknown, such as 59 for "59 ambassadors"; empty if not recorded}
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
         * Sets all {@link Group#members() members}, replacing those set before.
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
         * @param size the total number, at least the number of listed members
         * @return this builder
         */
        public Builder size(int size) {
            frame.setNumber(4, size);
            return this;
        }

        /**
         * Sets the {@link Group#size() size}, or clears it.
         *
         * @param size the total number, or empty
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
