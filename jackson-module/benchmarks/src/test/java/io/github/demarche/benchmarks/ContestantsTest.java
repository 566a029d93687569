package io.github.demarche.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Group;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Warning;
import java.util.IdentityHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contest is fair: everybody reads and writes the same. */
class ContestantsTest {
    static Stream<Arguments> contests() {
        return Stream.of(ContestantName.values())
                .flatMap(name -> Stream.of(Input.values())
                        .filter(input -> input != Input.STATEMENTS_10000 && name.takes(input))
                        .map(input -> Arguments.of(name, input)));
    }

    @ParameterizedTest
    @MethodSource("contests")
    void everyContestantReadsAndWritesTheSame(ContestantName name, Input input) {
        Entry<?> entry = Entry.of(name, input);
        assertThat(entry.read()).isNotNull();
        if (name.writes()) {
            assertThat(entry.write()).isNotEmpty();
        }
    }

    @Test
    void whoWritesSomethingElseIsRefused() {
        Contestant<String> liar = new Contestant<>() {
            @Override
            public String read(byte[] json) {
                return "";
            }

            @Override
            public byte[] write(String value) {
                return new byte[] {'{', '}'};
            }
        };
        assertThatThrownBy(() -> Entry.of("liar", liar, Input.WARNING, true))
                .hasMessageStartingWith("liar writes another WARNING");
    }

    @Test
    void whoReadsSomethingElseIntoTheModelIsRefused() {
        Contestant<Warning> liar = new Contestant<>() {
            @Override
            public Warning read(byte[] json) {
                return new GeneratedStatements()
                        .dossier(10)
                        .statements(Warning.class)
                        .get(0);
            }

            @Override
            public byte[] write(Warning value) {
                return Input.WARNING.json();
            }
        };
        assertThatThrownBy(() -> Entry.of("liar", liar, Input.WARNING, true))
                .hasMessageStartingWith("liar reads another WARNING");
    }

    @Test
    void statementsAreTheSameWheneverTheyAreMade() {
        assertThat(new GeneratedStatements().statements(100)).isEqualTo(new GeneratedStatements().statements(100));
    }

    @Test
    void twoHundredActorsSpeak() {
        Dossier dossier = new GeneratedStatements().dossier(1000);
        assertThat(dossier.actors()).hasSize(GeneratedActors.COUNT);
        assertThat(dossier.statements().stream().map(Statement::kind).distinct())
                .hasSize(15);
    }

    @Test
    void equalActorsWithinOneReadAreOneObject() {
        Dossier dossier = (Dossier)
                ContestantName.DEMARCHE_JACKSON3.on(Input.STATEMENTS_100).read(Input.STATEMENTS_100.json());
        IdentityHashMap<Actor, String> objects = new IdentityHashMap<>();
        dossier.actors().forEach(actor -> objects.put(actor, actor.id()));
        int before = objects.size();
        for (Statement statement : dossier.statements()) {
            statement
                    .speakers()
                    .forEach(party -> objects.put(party.actor(), party.actor().id()));
            statement
                    .targets()
                    .forEach(party -> objects.put(party.actor(), party.actor().id()));
        }
        dossier.actors().stream()
                .filter(Group.class::isInstance)
                .flatMap(group -> ((Group) group).members().stream())
                .forEach(member -> objects.put(member, member.id()));
        assertThat(before).isGreaterThan(100);
        assertThat(objects).hasSize(before);
    }
}
