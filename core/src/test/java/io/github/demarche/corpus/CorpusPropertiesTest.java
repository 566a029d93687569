package io.github.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DossierArbitraries;
import io.github.demarche.arbitraries.SanctionArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.dossier.InstrumentStatements;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A corpus of one article gives the answers of its dossier, and a corpus of several those of all its dossiers. */
class CorpusPropertiesTest {
    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Provide
    Arbitrary<List<Dossier>> several() {
        return DossierArbitraries.dossiers().list().ofMinSize(2).ofMaxSize(5).map(CorpusPropertiesTest::apart);
    }

    @Provide
    Arbitrary<SanctionsRegime> regimes() {
        return SanctionArbitraries.regimes();
    }

    /** The same dossiers, each of an article of its own. */
    private static List<Dossier> apart(List<Dossier> dossiers) {
        return IntStream.range(0, dossiers.size())
                .mapToObj(i -> {
                    Dossier dossier = dossiers.get(i);
                    List<Statement> statements = new ArrayList<>();
                    for (Statement statement : dossier.statements()) {
                        statements.add(
                                statement.toBuilder().article("paper-" + i).build());
                    }
                    return dossier.toBuilder()
                            .article(dossier.article().toBuilder()
                                    .id("paper-" + i)
                                    .build())
                            .statements(statements)
                            .build();
                })
                .toList();
    }

    private static List<Statement> statements(List<ArticleStatement> found) {
        return found.stream().map(ArticleStatement::statement).toList();
    }

    private static StatementRef ref(Dossier dossier, Statement statement) {
        return StatementRef.of(dossier.article().id(), statement.id());
    }

    @Property
    void ofOneArticleAnswersForAnActorWhatItsDossierDoes(@ForAll("dossiers") Dossier dossier) {
        Corpus corpus = Corpus.of(List.of(dossier));
        for (JoinedActor joined : corpus.actors()) {
            Set<Statement> by = new HashSet<>();
            Set<Statement> onBehalf = new HashSet<>();
            Set<Statement> told = new HashSet<>();
            Set<Statement> about = new HashSet<>();
            for (ArticleActor one : joined.occurrences()) {
                by.addAll(dossier.by(one.actor()));
                onBehalf.addAll(dossier.byOnBehalfOf(one.actor()));
                told.addAll(dossier.toldTo(one.actor()));
                about.addAll(dossier.about(one.actor()));
            }
            Actor asked = joined.actor();
            assertThat(statements(corpus.by(asked))).containsExactlyElementsOf(inOrder(dossier, by));
            assertThat(statements(corpus.byOnBehalfOf(asked))).containsExactlyElementsOf(inOrder(dossier, onBehalf));
            assertThat(statements(corpus.toldTo(asked))).containsExactlyElementsOf(inOrder(dossier, told));
            assertThat(statements(corpus.about(asked))).containsExactlyElementsOf(inOrder(dossier, about));
        }
    }

    private static List<Statement> inOrder(Dossier dossier, Set<Statement> statements) {
        return dossier.statements().stream().filter(statements::contains).toList();
    }

    @Property
    void ofOneArticleAnswersForAStatementWhatItsDossierDoes(@ForAll("dossiers") Dossier dossier) {
        Corpus corpus = Corpus.of(List.of(dossier));
        assertThat(statements(corpus.timeline())).isEqualTo(dossier.timeline());
        for (Statement statement : dossier.statements()) {
            StatementRef ref = ref(dossier, statement);
            assertThat(statements(corpus.surelyBefore(ref))).isEqualTo(dossier.surelyBefore(statement));
            assertThat(statements(corpus.surelyAfter(ref))).isEqualTo(dossier.surelyAfter(statement));
            for (LinkRelation relation :
                    List.of(LinkRelation.DENIES, LinkRelation.RENDITION_OF, LinkRelation.CONTINUES)) {
                assertThat(statements(corpus.linkedFrom(ref, relation)))
                        .containsAll(dossier.linkedFrom(statement, relation));
                assertThat(statements(corpus.linkedTo(ref, relation)))
                        .containsAll(dossier.linkedTo(statement, relation));
            }
            CorpusAttribution attribution = corpus.attribution(ref).orElseThrow();
            assertThat(attribution.hops().stream().map(AttributionHop::parties).toList())
                    .isEqualTo(dossier.chain(statement));
            assertThat(attribution.weakest())
                    .isEqualTo(dossier.attribution(statement).weakest());
            assertThat(attribution.origin())
                    .isEqualTo(dossier.attribution(statement).origin());
        }
    }

    @Property
    void ofOneArticleAnswersForARegimeWhatItsDossierDoes(
            @ForAll("dossiers") Dossier dossier, @ForAll("regimes") SanctionsRegime regime) {
        Corpus corpus = Corpus.of(List.of(dossier));
        InstrumentStatements byRegime = dossier.touching(regime);
        assertThat(statements(corpus.touching(regime).stated())).isEqualTo(byRegime.stated());
        assertThat(statements(corpus.touching(regime).concluded())).isEqualTo(byRegime.concluded());
        dossier.statements().stream()
                .flatMap(it -> it.sanctionReferences().stream())
                .flatMap(it -> it.resolutions().stream())
                .forEach(cited -> {
                    InstrumentStatements one = dossier.touching(cited.resolution());
                    TouchingStatements same = corpus.touching(cited.resolution());
                    assertThat(statements(same.stated())).isEqualTo(one.stated());
                    assertThat(statements(same.concluded())).isEqualTo(one.concluded());
                });
    }

    @Property
    void ofSeveralArticlesAnswersForAStateWhatTheyDoTogether(@ForAll("several") List<Dossier> dossiers) {
        Corpus corpus = Corpus.of(dossiers);
        for (JoinedActor joined : corpus.actors()) {
            if (joined.actor() instanceof State state) {
                List<StatementRef> expected = new ArrayList<>();
                for (Dossier dossier : dossiers) {
                    Set<Statement> said = new HashSet<>();
                    dossier.actors().stream()
                            .filter(it ->
                                    it instanceof State other && other.code().equals(state.code()))
                            .forEach(it -> said.addAll(dossier.byOnBehalfOf(it)));
                    inOrder(dossier, said).forEach(it -> expected.add(ref(dossier, it)));
                }
                assertThat(corpus.byOnBehalfOf(state).stream().map(ArticleStatement::ref))
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    @Property
    void theTimelineOfSeveralArticlesHasEveryStatementOnceInOrder(@ForAll("several") List<Dossier> dossiers) {
        Corpus corpus = Corpus.of(dossiers);
        List<ArticleStatement> timeline = corpus.timeline();
        assertThat(timeline.stream().map(ArticleStatement::ref))
                .containsExactlyInAnyOrderElementsOf(dossiers.stream()
                        .flatMap(dossier -> dossier.statements().stream().map(it -> ref(dossier, it)))
                        .toList());
        assertThat(timeline.stream()
                        .flatMap(it -> it.statement().made().stream())
                        .map(made -> made.date()))
                .isSorted();
        for (ArticleStatement one : timeline) {
            assertThat(corpus.surelyBefore(one.ref()))
                    .containsExactlyInAnyOrderElementsOf(timeline.stream()
                            .filter(it -> isSurelyBefore(it.statement(), one.statement()))
                            .toList());
        }
    }

    private static boolean isSurelyBefore(Statement one, Statement other) {
        return one.made().isPresent()
                && other.made().isPresent()
                && one.made().get().date().mustBeBefore(other.made().get().date());
    }
}
