package io.github.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrganizationKindTest {
    static List<OrganizationKind> known() {
        return OrganizationKind.known();
    }

    @Test
    void keepsATokenThatItDoesNotKnow() {
        OrganizationKind newer = OrganizationKind.of("central-bank");
        assertThat(newer.isKnown()).isFalse();
        assertThat(newer).hasToString("central-bank").isEqualTo(OrganizationKind.valueOf("central-bank"));
        assertThat(newer).hasSameHashCodeAs(OrganizationKind.of("central-bank")).isNotEqualTo(OrganizationKind.AGENCY);
        assertThatThrownBy(() -> OrganizationKind.of("ARMED_FORCES")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @MethodSource("known")
    void isFoundByItsToken(OrganizationKind kind) {
        assertThat(kind.isKnown()).isTrue();
        assertThat(OrganizationKind.of(kind.token())).isSameAs(kind);
        assertThat(OrganizationKind.valueOf(kind.toString())).isSameAs(kind);
    }

    /**
     * Organs count for their state; organizations that are only based there, and kinds added by a newer version, do
     * not.
     */
    @Test
    void organsAreThoseThatActForTheirState() {
        assertThat(OrganizationKind.known())
                .filteredOn(kind -> organization(kind).organOf().isPresent())
                .containsExactly(
                        OrganizationKind.MINISTRY,
                        OrganizationKind.PRESIDENCY,
                        OrganizationKind.PARLIAMENT,
                        OrganizationKind.COURT,
                        OrganizationKind.ARMED_FORCES,
                        OrganizationKind.POLICE,
                        OrganizationKind.AGENCY,
                        OrganizationKind.DIPLOMATIC_MISSION);
        assertThat(organization(OrganizationKind.of("central-bank")).organOf()).isEmpty();
        assertThat(organization(OrganizationKind.COURT).toBuilder()
                        .state(Optional.empty())
                        .build()
                        .organOf())
                .isEmpty();
    }

    private static Organization organization(OrganizationKind kind) {
        return Organization.builder()
                .id("body")
                .name(Text.of("en", "a body"))
                .kind(kind)
                .state(State.of("NOR"))
                .build();
    }
}
