package io.github.demarche.corpus;

import static io.github.demarche.corpus.Papers.naming;
import static io.github.demarche.corpus.Papers.organization;
import static io.github.demarche.corpus.Papers.person;
import static io.github.demarche.corpus.Papers.wikidata;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Identifier;
import io.github.demarche.actor.Organization;
import io.github.demarche.actor.OrganizationKind;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.actor.Unidentified;
import io.github.demarche.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedActorsTest {
    private static final Identifier Q1 = wikidata("Q1");
    private static final Identifier Q2 = wikidata("Q2");
    private static final Identifier UN = Identifier.of("un", "VAi.001");

    private static List<String> names(List<ArticleActor> actors) {
        return actors.stream().map(ArticleActor::toString).toList();
    }

    private static List<List<String>> joined(Corpus corpus) {
        return corpus.actors().stream().map(it -> names(it.occurrences())).toList();
    }

    @Test
    void actorsThatShareAnIdentifierAreOneUnderAnyNameAndId() {
        Corpus corpus = Corpus.of(List.of(
                naming("a", person("aro", "Mira Aro", Q1)),
                naming("b", person("minister-aro", "M. Aro", UN, Q1)),
                naming("c", person("ministre", "la ministre", UN))));

        assertThat(joined(corpus)).containsExactly(List.of("a#aro", "b#minister-aro", "c#ministre"));
        JoinedActor aro = corpus.actors().get(0);
        assertThat(aro.actor()).isEqualTo(person("aro", "Mira Aro", Q1));
        assertThat(aro.identifiers()).containsExactly(Q1, UN);
        assertThat(corpus.actor(person("anybody", "anybody", UN))).contains(aro);
        assertThat(corpus.actorConflicts()).isEmpty();
        assertThat(corpus.actorCandidates()).isEmpty();
    }

    @Test
    void statesAreOneByTheirCode() {
        State norge = State.builder()
                .code("NOR")
                .id("norge")
                .name(Text.of("no", "Norge"))
                .build();
        Corpus corpus = Corpus.of(List.of(naming("a", State.of("NOR"), State.of("CHL")), naming("b", norge)));

        assertThat(joined(corpus)).containsExactly(List.of("a#nor", "b#norge"), List.of("a#chl"));
        assertThat(corpus.actor(State.of("NOR"))).map(JoinedActor::identifiers).contains(List.of());
        assertThat(corpus.actor(State.of("FIN"))).isEmpty();
    }

    @Test
    void aSharedNameOnlyMakesCandidates() {
        Corpus corpus = Corpus.of(List.of(
                naming("a", person("aro", "Mira Aró")),
                naming("b", person("aro", "mira aro")),
                naming("c", person("m-aro", "Mira Aro", Q1)),
                naming("d", person("aro-again", "Mira Aro", Q1)),
                naming("e", person("holm", "Jan Holm"))));

        assertThat(joined(corpus)).containsExactly(List.of("c#m-aro", "d#aro-again"));
        assertThat(corpus.actor(person("aro", "Mira Aró"))).isEmpty();
        assertThat(corpus.actorCandidates()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Mira Aró");
            assertThat(names(it.actors())).containsExactly("a#aro", "b#aro", "c#m-aro");
        });
        assertThat(corpus.actorCandidates()).isUnmodifiable();
    }

    @Test
    void namesakesThatAreAllIdentifiedOrAllInOneArticleAreNotCandidates() {
        Corpus corpus = Corpus.of(List.of(
                naming("a", person("aro", "Mira Aro", Q1)),
                naming("b", person("aro", "Mira Aro", Q2)),
                naming("c", person("holm", "Jan Holm"), person("other-holm", "Jan Holm"))));

        assertThat(corpus.actors()).hasSize(2);
        assertThat(corpus.actorCandidates()).isEmpty();
    }

    @Test
    void unidentifiedActorsAreNotCandidates() {
        Unidentified source = Unidentified.of("source", Text.of("en", "a source"));
        assertThat(Corpus.of(List.of(naming("a", source), naming("b", source))).actorCandidates())
                .isEmpty();
    }

    @Test
    void namesInTwoLanguagesMakeOneCandidate() {
        Person aro = Person.builder()
                .id("aro")
                .name(Text.of("en", "Mira Aro").and("fr", "Mira d'Aro"))
                .build();
        Corpus corpus = Corpus.of(List.of(naming("a", aro), naming("b", aro), naming("c", person("x", "Mira d’Aro"))));

        assertThat(corpus.actorCandidates()).hasSize(1);
    }

    @Test
    void anIdentifierOfTwoTypesIsAConflict() {
        Corpus corpus = Corpus.of(List.of(
                naming("a", person("aro", "Aro", Q1)),
                naming("b", organization("aro-group", Q1).build()),
                naming("c", person("mira", "Mira Aro", Q1))));

        assertThat(joined(corpus)).containsExactly(List.of("a#aro", "c#mira"), List.of("b#aro-group"));
        assertThat(corpus.actorConflicts()).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(ActorConflictKind.TYPE);
            assertThat(names(it.actors())).containsExactly("a#aro", "b#aro-group");
        });
        assertThat(corpus.actorConflicts()).isUnmodifiable();
    }

    @Test
    void anIdentifierOfTwoStatesIsAConflict() {
        State.Builder chile = State.builder().code("CHL").addIdentifier(Q1);
        State.Builder norway = State.builder().code("NOR").addIdentifier(Q1);
        Corpus corpus = Corpus.of(List.of(naming("a", norway.build()), naming("b", chile.build())));

        assertThat(joined(corpus)).containsExactly(List.of("a#nor"), List.of("b#chl"));
        assertThat(corpus.actorConflicts()).extracting(ActorConflict::kind).containsExactly(ActorConflictKind.STATE);
    }

    @Test
    void whatJoinedActorsDifferInIsAConflict() {
        Organization first = organization("a1", Q1, UN).state(State.of("NOR")).build();
        Organization second = organization("b1", Q2, UN)
                .state(State.of("CHL"))
                .kind(OrganizationKind.AGENCY)
                .build();
        Corpus corpus = Corpus.of(List.of(naming("a", first), naming("b", second), naming("c", second)));

        assertThat(joined(corpus)).contains(List.of("a#a1", "b#b1", "c#b1"));
        assertThat(corpus.actorConflicts())
                .extracting(ActorConflict::kind)
                .containsExactlyInAnyOrder(
                        ActorConflictKind.STATE, ActorConflictKind.ORGANIZATION_KIND, ActorConflictKind.IDENTIFIER);
        assertThat(corpus.actorConflicts())
                .allSatisfy(it -> assertThat(names(it.actors())).containsExactly("a#a1", "b#b1"));
    }

    @Test
    void whoeverHasTwoIdentifiersInOneSchemeMeansBoth() {
        Corpus corpus =
                Corpus.of(List.of(naming("a", person("aro", "Aro", Q1, Q2)), naming("b", person("aro", "Aro", Q2))));

        assertThat(corpus.actors()).hasSize(1);
        assertThat(corpus.actorConflicts()).isEmpty();
    }
}
