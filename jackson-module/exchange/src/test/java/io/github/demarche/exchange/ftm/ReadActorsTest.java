package io.github.demarche.exchange.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.exchange.Examples;
import io.github.demarche.text.Text;
import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReadActorsTest {
    @Test
    void readsPersonsAndOrganizations() throws IOException {
        ForeignActors read = read("""
                {"id":"NK-a1","schema":"Person","properties":{"name":["Lena Brandt","Brandt"],"wikidataId":["Q42"],"position":["minister"]}}
                {"id":"Q7","schema":"PublicBody","properties":{"name":["Court"],"topics":["gov.judicial"],"country":["kr"]}}

                {"id":"c.1","schema":"Company","properties":{"name":["Acme"],"country":["zz"]}}
                {"id":"C-1","schema":"Organization","properties":{"name":["Union"]}}
                """);
        assertThat(read.actors())
                .containsExactly(
                        Person.builder()
                                .id("nk-a1")
                                .name(Text.of("und", "Lena Brandt"))
                                .addIdentifier(Identifier.of("opensanctions", "NK-a1"))
                                .addIdentifier(Identifier.of("wikidata", "Q42"))
                                .build(),
                        Organization.builder()
                                .id("q7")
                                .name(Text.of("und", "Court"))
                                .kind(OrganizationKind.COURT)
                                .state(State.of("KOR"))
                                .addIdentifier(Identifier.of("opensanctions", "Q7"))
                                .build(),
                        Organization.builder()
                                .id("c-1")
                                .name(Text.of("und", "Acme"))
                                .kind(OrganizationKind.COMPANY)
                                .addIdentifier(Identifier.of("opensanctions", "c.1"))
                                .build(),
                        Organization.builder()
                                .id("c-1-1")
                                .name(Text.of("und", "Union"))
                                .kind(OrganizationKind.OTHER)
                                .addIdentifier(Identifier.of("opensanctions", "C-1"))
                                .build());
        assertThat(read.leftOut()).hasSize(1).first().asString().startsWith("line 1: its posts");
    }

    @Test
    void saysWhatItLeavesOut() throws IOException {
        ForeignActors read = read("""
                {"id":"v","schema":"Vessel","properties":{"name":["Ship"]}}
                {"id":"p","schema":"Person","properties":{}}
                {"schema":"Person","properties":{"name":["Nobody"]}}
                nonsense
                []
                {"id":"p","schema":"Person","properties":{"name":[" "]}}
                """);
        assertThat(read.actors()).isEmpty();
        assertThat(read.leftOut()).hasSize(6).satisfies(it -> {
            assertThat(it.get(0)).isEqualTo("line 1: the schema Vessel is not an actor's");
            assertThat(it.get(1)).isEqualTo("line 2: it has no name");
            assertThat(it.get(2)).isEqualTo("line 3: it has no id");
            assertThat(it.get(3)).startsWith("line 4: it is not JSON");
        });
        assertThat(read).hasToString("ForeignActors{0 actors, 6 left out}");
    }

    @Test
    void readsWhatWeWrite() throws IOException {
        ForeignActors read = read(FollowTheMoneyTest.text(FollowTheMoney.of(Examples.dossier("vote"))));
        assertThat(read.actors()).extracting(it -> it.name().any()).contains("Ostrand");
    }

    @Property
    void anyLinesAreRead(@ForAll String lines) throws IOException {
        assertThat(read(lines).actors()).isEmpty();
    }

    private static ForeignActors read(String lines) throws IOException {
        return FollowTheMoney.readActors(new StringReader(lines), "opensanctions");
    }
}
