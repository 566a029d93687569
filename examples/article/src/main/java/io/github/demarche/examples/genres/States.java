package io.github.demarche.examples.genres;

import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.text.Text;

/** The invented states, and a league of them. Because they have no ISO codes, they are organizations. */
final class States {
    static final Organization NORVANIA = organization("norvania", "Norvania", OrganizationKind.OTHER);
    static final Organization OSTRAND = organization("ostrand", "Ostrand", OrganizationKind.OTHER);
    static final Organization PALAR = organization("palar", "Palar", OrganizationKind.OTHER);
    static final Organization SUNDMARK = organization("sundmark", "Sundmark", OrganizationKind.OTHER);
    static final Organization VALMERIA = organization("valmeria", "Valmeria", OrganizationKind.OTHER);
    static final Organization COUNCIL =
            organization("council", "Council of the Meridian League", OrganizationKind.INTERGOVERNMENTAL_BODY);

    private States() {}

    static Organization organization(String id, String name, OrganizationKind kind) {
        return Organization.builder()
                .id(id)
                .name(Text.of("en", name))
                .kind(kind)
                .build();
    }
}
