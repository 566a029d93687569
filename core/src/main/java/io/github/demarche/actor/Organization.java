package io.github.demarche.actor;

import java.util.Objects;
import java.util.Optional;

/**
 * An organization, such as the Ministry of Foreign Affairs of South Korea or the UN Security Council.
 *
 * <p>It acts as one body. Several actors that are only named together are a {@link Group}.
 *
 * <ul>
 *   <li>The rules of every {@link Actor}.
 * </ul>
 */
public sealed interface Organization extends Actor permits ActorValues.OrganizationValue {
    /** {@return the kind of organization} */
    OrganizationKind kind();

    /**
     * {@return the state that it is an organ of or based in; empty if there is none (an intergovernmental body) or it
     * is not known}
     */
    Optional<State> state();

    /**
     * {@return the state of which it is an organ, as a ministry, presidency, parliament, court, police or other agency,
     * mission, or armed forces are; empty for an organization that is only based in a state, such as a newspaper or a
     * company, for a kind that this version does not know, and if there is no state}
     */
    default Optional<State> organOf() {
        return state().filter(it -> kind().isOrgan());
    }

    /**
     * {@return the organization that it is part of, as the Security Council is of the United Nations; empty when there
     * is none or it is not known}
     */
    Optional<Organization> parent();

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

    /** Builds an {@link Organization}. */
    final class Builder extends ActorBuilder<Builder> {
        Builder() {
            super(ActorKind.ORGANIZATION);
        }

        /**
         * Sets the {@link Organization#kind() kind}.
         *
         * @param kind the kind of organization
         * @return this builder
         */
        public Builder kind(OrganizationKind kind) {
            frame.set(3, Objects.requireNonNull(kind));
            return this;
        }

        /**
         * Sets the {@link Organization#state() state}.
         *
         * @param state the state that it is an organ of or based in
         * @return this builder
         */
        public Builder state(State state) {
            frame.set(4, Objects.requireNonNull(state));
            return this;
        }

        /**
         * Sets the {@link Organization#state() state}, or clears it.
         *
         * @param state the state that it is an organ of or based in, or empty
         * @return this builder
         */
        public Builder state(Optional<State> state) {
            frame.set(4, state);
            return this;
        }

        /**
         * Sets the {@link Organization#parent() parent}.
         *
         * @param parent the organization that it is part of
         * @return this builder
         */
        public Builder parent(Organization parent) {
            frame.set(5, Objects.requireNonNull(parent));
            return this;
        }

        /**
         * Sets the {@link Organization#parent() parent}, or clears it.
         *
         * @param parent the organization that it is part of, or empty
         * @return this builder
         */
        public Builder parent(Optional<Organization> parent) {
            frame.set(5, parent);
            return this;
        }

        @Override
        public Organization build() {
            return (Organization) make();
        }
    }
}
