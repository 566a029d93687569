package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.page.Graph.Mention;
import io.github.demarche.page.Graph.Talk;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Concern;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.Voice;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphTest {
    private static final State FRANCE = State.of("FRA");
    private static final State PERU = State.of("PER");
    private static final State CHAD = State.of("TCD");

    @Test
    void eachPairOfSpeakersAndAddresseesIsOneNode() {
        Graph graph = Graph.of(dossier(
                assertion("a").addSpeaker(FRANCE).addTarget(PERU).build(),
                assertion("b").addSpeaker(PERU).build(),
                assertion("c").addSpeaker(FRANCE).addAddressee(CHAD).build(),
                assertion("d").addSpeaker(FRANCE).addTarget(PERU).build()));
        // Those of a speaker are side by side.
        assertThat(graph.talks()).extracting(Talk::statements).containsExactly(List.of(0, 3), List.of(2), List.of(1));
        assertThat(graph.targets()).extracting(Graph.Target::actor).containsExactly(PERU);
        assertThat(graph.speakersAt().values()).hasSize(2);
    }

    @Test
    void theArticlesOwnVoiceIsLeftOut() {
        Graph graph = Graph.of(
                dossier(assertion("a").voice(Voice.ARTICLE).addTarget(PERU).build()));
        assertThat(graph.isEmpty()).isTrue();
        assertThat(graph.targets()).isEmpty();
        assertThat(graph.isDrawn()).isFalse();
    }

    @Test
    void anEdgeIsConcludedOnlyWhereAllItsTargetsAre() {
        Party concluded = Party.builder().actor(PERU).basis(Basis.INFERRED).build();
        Graph graph = Graph.of(dossier(
                Accusation.builder()
                        .id("a")
                        .addSpeaker(FRANCE)
                        .addTarget(concluded)
                        .content(Text.of("en", "it did"))
                        .build(),
                assertion("b").addSpeaker(FRANCE).addTarget(PERU).build(),
                Concern.builder()
                        .id("c")
                        .addSpeaker(FRANCE)
                        .addTarget(PERU)
                        .content(Text.of("en", "what it did"))
                        .build(),
                Concern.builder()
                        .id("d")
                        .addSpeaker(CHAD)
                        .addTarget(concluded)
                        .content(Text.of("en", "what it did"))
                        .build()));
        Talk france = graph.talks().get(0);
        assertThat(france.about().get(Family.OBJECTS)).containsEntry("per", new Mention(2, false));
        assertThat(france.about().get(Family.SAYS)).containsEntry("per", new Mention(1, false));
        assertThat(graph.talks().get(1).about().get(Family.OBJECTS)).containsEntry("per", new Mention(1, true));
    }

    @Test
    void targetsAreInTheOrderOfThoseWhoSpeakOfThem() {
        Graph graph = Graph.of(dossier(
                assertion("a").addSpeaker(FRANCE).addTarget(PERU).build(),
                assertion("b").addSpeaker(PERU).addTarget(CHAD).build(),
                assertion("c")
                        .addSpeaker(CHAD)
                        .addTarget(FRANCE)
                        .addTarget(PERU)
                        .build()));
        assertThat(graph.targets()).extracting(Graph.Target::actor).containsExactly(PERU, CHAD, FRANCE);
        assertThat(graph.targetAt(0)).isLessThan(graph.targetAt(1));
        assertThat(graph.targetAt(2)).isLessThan(graph.height());
    }

    private static Assertion.Builder assertion(String id) {
        return Assertion.builder().id(id).content(Text.of("en", "so it is"));
    }

    static Dossier dossier(Statement... statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("an-article")
                        .title(Text.of("en", "An article"))
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language("en")
                        .build())
                .statements(List.of(statements))
                .build();
    }
}
