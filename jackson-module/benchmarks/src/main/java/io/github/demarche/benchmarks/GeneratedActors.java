package io.github.demarche.benchmarks;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The 200 actors of the generated statements: 40 states, a ministry and a presidency of each, 70 officials, 10 groups. */
final class GeneratedActors {
    static final int COUNT = 200;

    private static final List<String> CODES = List.of(
            "ARG", "AUS", "BRA", "CAN", "CHE", "CHL", "CHN", "COD", "COL", "CUB", "DEU", "EGY", "ESP", "FIN", "FRA",
            "GBR", "GRC", "IDN", "IND", "IRN", "IRQ", "ISR", "ITA", "JPN", "KEN", "KOR", "LBY", "MEX", "MLI", "NGA",
            "NOR", "PRK", "RUS", "SDN", "SOM", "SWE", "SYR", "TUR", "UKR", "USA");

    private final List<State> states = new ArrayList<>();
    private final List<Organization> ministries = new ArrayList<>();
    private final List<Organization> presidencies = new ArrayList<>();
    private final List<Person> officials = new ArrayList<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Actor> all = new ArrayList<>();

    GeneratedActors() {
        for (String code : CODES) {
            State state = State.of(code);
            states.add(state);
            ministries.add(organ(state, "mofa", "Ministry of Foreign Affairs", OrganizationKind.MINISTRY));
            presidencies.add(organ(state, "presidency", "Presidency", OrganizationKind.PRESIDENCY));
        }
        for (int i = 0; i < 70; i++) {
            officials.add(official(i));
        }
        for (int i = 0; i < 10; i++) {
            groups.add(group(i));
        }
        all.addAll(states);
        all.addAll(ministries);
        all.addAll(presidencies);
        all.addAll(officials);
        all.addAll(groups);
    }

    /** All of them, in an order that does not change. */
    List<Actor> all() {
        return all;
    }

    List<State> states() {
        return states;
    }

    List<Group> groups() {
        return groups;
    }

    private static Organization organ(State state, String id, String name, OrganizationKind kind) {
        return Organization.builder()
                .id(state.id() + '-' + id)
                .name(Text.of("en", name + " of " + state.name().any("en")))
                .kind(kind)
                .state(state)
                .identifiedBy(Basis.EXTERNAL)
                .build();
    }

    private Person official(int number) {
        Organization organ = (number % 2 == 0 ? ministries : presidencies).get(number % states.size());
        return Person.builder()
                .id("official-" + number)
                .name(Text.of("en", "Official " + number + " of " + organ.id().toUpperCase(Locale.ROOT)))
                .addOffice(Office.builder()
                        .title(Text.of("en", "spokesperson").and("fr", "porte-parole"))
                        .organization(organ)
                        .since(Edtf.parse("202" + number % 4))
                        .build())
                .addIdentifier(Identifier.of("wikidata", "Q" + (70_000 + 31 * number)))
                .identifiedBy(Basis.EXTERNAL)
                .build();
    }

    private Group group(int number) {
        return Group.builder()
                .id("officials-" + number)
                .name(Text.of("en", "officials of two states").and("fr", "des responsables de deux États"))
                .addMember(states.get(3 * number))
                .addMember(states.get(3 * number + 7))
                .build();
    }
}
