package io.github.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Office;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.arbitraries.StatementArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventOntology;
import io.github.demarche.statement.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventCoderPropertiesTest {
    @Provide
    Arbitrary<Statement> statements() {
        return StatementArbitraries.statements();
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property
    void codesAnyStatement(@ForAll("statements") Statement statement, @ForAll EventOntology ontology) {
        Coding coding = EventCoder.in(ontology).code(statement);
        assertThat(coding.candidates())
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code.ontology()).contains(ontology));
        assertThat(coding.candidates().isEmpty()).isEqualTo(coding instanceof Coding.None);
    }

    @Property
    void laysOutAnyDossier(@ForAll("dossiers") Dossier dossier, @ForAll EventOntology ontology) {
        EventCoder coder = EventCoder.in(ontology);
        List<EventRow> rows = coder.rows(dossier).toList();
        assertThat(rows).doesNotHaveDuplicates();
        for (EventRow row : rows) {
            Statement statement = dossier.statement(row.statementId()).orElseThrow();
            assertThat(row.coding()).isEqualTo(coder.code(dossier, statement)).isNotInstanceOf(Coding.None.class);
            assertThat(row.date()).isEqualTo(statement.made().map(it -> it.date()));
            assertThat(dossier.actors()).contains(row.source());
            assertThat(row.target()).isNotEqualTo(Optional.of(row.source()));
            assertThat(row.sourceParties()).isNotEmpty().allMatch(statement.speakers()::contains);
            assertThat(row.targetParties().isEmpty()).isEqualTo(row.target().isEmpty());
            row.target().ifPresent(target -> assertThat(dossier.actors()).contains(target));
            assertThat(row.sourceCode().matches("[A-Z]{3}")).isEqualTo(row.source() instanceof State);
        }
        List<String> ids = rows.stream().map(EventRow::statementId).distinct().toList();
        List<Statement> coded = dossier.statements().stream()
                .filter(it -> !it.speakers().isEmpty())
                .filter(it -> !(coder.code(dossier, it) instanceof Coding.None))
                .toList();
        assertThat(coded.stream().map(Statement::id).filter(ids::contains)).containsExactlyElementsOf(ids);
        assertThat(coded.stream()
                        .filter(it -> it.speakers().stream().anyMatch(EventCoderPropertiesTest::isIdentified))
                        .map(Statement::id))
                .allMatch(ids::contains);
    }

    private static boolean isIdentified(Party party) {
        Stream<Actor> named =
                Stream.concat(party.onBehalfOf().stream(), party.office().map(Office::organization).stream());
        return Stream.concat(Stream.of(party.actor()), named).noneMatch(Unidentified.class::isInstance);
    }
}
