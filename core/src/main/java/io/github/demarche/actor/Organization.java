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
    /**
     * {@return what sort of organization it is}
     */
    OrganizationKind kind();

    /**
     * {@return the state that it is an organ of or at home in; empty when there is none (an intergovernmental body) or it
     * is not known}
     */
    Optional<State> state();

    /**
     * {@return the state that it is an organ of: a ministry's, a presidency's, a parliament's, a court's, that of armed forces, of
     * police, of any other agency, of a mission; empty for what is only at home there, such as a newspaper or a company, for a kind
     * that this version does not know, and where there is no state}
     */
    default Optional<State> organOf() {
        return state().filter(it -> kind().isOrgan());
    }

    /**
     * {@return the organization that it is a part of, as the Security Council is of the United Nations; empty when there is
     * none or it is not known}
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
         * @param kind what sort of organization it is
         * @return this builder
         */
        public Builder kind(OrganizationKind kind) {
            frame.set(3, Objects.requireNonNull(kind));
            return this;
        }

        /**
         * Sets the {@link Organization#state() state}.
         *
         * @param state the state that it is an organ of or at home in
         * @return this builder
         */
        public Builder state(State state) {
            frame.set(4, Objects.requireNonNull(state));
            return this;
        }

        /**
         * Sets the {@link Organization#state() state}, or clears it.
         *
         * @param state the state that it is an organ of or at home in; or empty
         * @return this builder
         */
        public Builder state(Optional<State> state) {
            frame.set(4, state);
            return this;
        }

        /**
         * Sets the {@link Organization#parent() parent}.
         *
         * @param parent the organization that it is a part of
         * @return this builder
         */
        public Builder parent(Organization parent) {
            frame.set(5, Objects.requireNonNull(parent));
            return this;
        }

        /**
         * Sets the {@link Organization#parent() parent}, or clears it.
         *
         * @param parent the organization that it is a part of; or empty
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
