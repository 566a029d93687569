package io.github.demarche.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Actor;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.event.Event;
import io.github.demarche.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DossierPropertiesTest {
    @Property
    void equalsWhatIsBuiltFromItsParts(@ForAll("dossiers") Dossier dossier) {
        assertThat(Dossier.builder()
                        .article(dossier.article())
                        .coder(dossier.coder())
                        .actors(dossier.actors())
                        .events(dossier.events())
                        .statements(dossier.statements())
                        .extensions(dossier.extensions())
                        .build())
                .isEqualTo(dossier)
                .hasSameHashCodeAs(dossier);
    }

    @Property
    void actorsOccurOnceAndAfterTheirParts(@ForAll("dossiers") Dossier dossier) {
        Set<Actor> before = new HashSet<>();
        Set<String> ids = new HashSet<>();
        for (Actor actor : dossier.actors()) {
            assertThat(before).containsAll(actor.parts());
            before.add(actor);
            assertThat(ids.add(actor.id())).isTrue();
        }
    }

    @Property
    void holdsEverythingThatItsStatementsReferTo(@ForAll("dossiers") Dossier dossier) {
        for (Statement statement : dossier.statements()) {
            assertThat(dossier.statement(statement.id())).contains(statement);
            assertThat(dossier.events()).containsAll(statement.about());
            assertThat(dossier.chain(statement).stream().flatMap(List::stream))
                    .allSatisfy(party -> assertThat(dossier.actors()).contains(party.actor()));
        }
        for (Event event : dossier.events()) {
            assertThat(dossier.actors()).containsAll(event.participants());
        }
        dossier.article()
                .publisher()
                .ifPresent(publisher -> assertThat(dossier.actors()).contains(publisher));
    }

    @Property
    void theTimelineHasEveryStatementOnceAndIsSorted(@ForAll("dossiers") Dossier dossier) {
        List<Statement> timeline = dossier.timeline();
        assertThat(timeline).containsExactlyInAnyOrderElementsOf(dossier.statements());
        List<Statement> dated =
                timeline.stream().filter(s -> s.made().isPresent()).toList();
        assertThat(timeline.subList(0, dated.size())).isEqualTo(dated);
        assertThat(dated.stream().map(s -> s.made().orElseThrow().date())).isSorted();
    }

    @Property
    void bySpeakersIsComplete(@ForAll("dossiers") Dossier dossier) {
        Set<Statement> said = new HashSet<>();
        dossier.actors().forEach(actor -> said.addAll(dossier.by(actor)));
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(dossier.statements().stream()
                        .filter(s -> !s.speakers().isEmpty())
                        .toList());
    }

    @Property
    void whateverIsLeftOutARefusalIsTheOneException(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        Random random = new Random(seed);
        List<Statement> statements = new ArrayList<>(dossier.statements());
        statements.removeIf(s -> random.nextBoolean());
        DossierBuilder builder = Dossier.builder().statements(statements);
        if (random.nextInt(5) > 0) {
            builder.article(dossier.article());
        }
        if (random.nextBoolean()) {
            builder.events(dossier.events());
        }
        try {
            assertThat(builder.build().statements()).isEqualTo(statements);
        } catch (InvalidValueException e) {
            assertThat(e.type()).isEqualTo("Dossier");
            assertThat(e.attribute()).isIn("article", "statements", "events", "actors");
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }
}
