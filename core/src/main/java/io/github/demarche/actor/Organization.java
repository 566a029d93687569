package io.github.demarche.actor;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * An organization, such as the Ministry of Foreign Affairs of South Korea or the UN Security Council.
 *
 * <p>It acts as one body. Several actors that are only named together are a {@link Group}.
 *
 * <ul>
 *   <li>The rules of every {@link Actor}.
 * </ul>
 */
@Value.Immutable
public sealed interface Organization extends Actor permits ImmutableOrganization {
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
     * {@return the state that it is an organ of: a ministry's, a presidency's, an agency's, a mission's; empty for what is only
     * at home there, such as a newspaper or a company, and where there is no state}
     */
    default Optional<State> organOf() {
        return state().filter(it -> kind().isOrgan());
    }

    /**
     * {@return the organization that it is a part of, as the Security Council is of the United Nations; empty when there is
     * none or it is not known}
     */
    Optional<Organization> parent();

    /**
     * {@return a builder}
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Organization}. */
    final class Builder extends ImmutableOrganization.Builder implements Actor.Builder<Organization, Builder> {
        private static final Set<String> OWN = Set.of("kind", "state", "parent");

        Builder() {}

        /**
         * Builds the organization.
         *
         * @return the organization
         * @throws io.github.demarche.InvalidValueException if it breaks a rule of {@link Organization}
         */
        @Override
        public Organization build() {
            return ActorRules.checked("Organization", super.build(), OWN);
        }
    }
}
