package io.github.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.EventCode;
import io.github.demarche.event.EventOntology;
import io.github.demarche.event.QuadClass;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Acts;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.DecisionChange;
import io.github.demarche.statement.Measure;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The utterances of {@code acts.tsv} and every measure, in both ontologies. */
class ActsCodingTest {
    private static final EventCoder CAMEO = EventCoder.in(EventOntology.CAMEO_1_1B3);
    private static final EventCoder PLOVER = EventCoder.in(EventOntology.PLOVER_2_0);
    private static final Set<DecisionChange> MORE =
            EnumSet.of(DecisionChange.START, DecisionChange.INCREASE, DecisionChange.PROLONG);
    private static final Set<QuadClass> CONFLICT = EnumSet.of(QuadClass.VERBAL_CONFLICT, QuadClass.MATERIAL_CONFLICT);

    static Stream<List<String>> acts() {
        return Acts.rows();
    }

    static Stream<List<String>> measures() {
        return TsvTable.rows(ActsCodingTest.class, "measures.tsv", 3).stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void codesAnAct(List<String> row) {
        Statement statement = Acts.statement(row);
        Dossier dossier = Dossier.builder()
                .article(Article.builder()
                        .id("article")
                        .title(Text.of("en", "title"))
                        .language("en")
                        .published(Dating.of(Edtf.parse("2025-04-30")))
                        .build())
                .statements(Acts.answered())
                .addStatement(statement)
                .build();
        assertThat(codes(CAMEO.code(dossier, statement))).isEqualTo(row.get(3));
        assertThat(codes(PLOVER.code(dossier, statement))).isEqualTo(row.get(4));
        assertThat(codes(PLOVER.reading(PloverReading.MANUAL).code(dossier, statement)))
                .isEqualTo(row.get(5).equals("=") ? row.get(4) : row.get(5));
        CAMEO.rows(dossier)
                .filter(it -> it.statementId().equals(Acts.ID))
                .forEach(it -> assertThat(it.coding()).isEqualTo(CAMEO.code(dossier, statement)));
    }

    /** No candidate is cooperation where another is conflict, but for the ultimatum, whose parts are both conflict. */
    @ParameterizedTest
    @MethodSource("acts")
    void neverTakesConflictForCooperation(List<String> row) {
        Set<Boolean> expected = Stream.of(row.get(3).split(" "))
                .filter(code -> !code.equals("none"))
                .map(code -> CONFLICT.contains(
                        EventOntology.CAMEO_1_1B3.code(code).quadClass().orElseThrow()))
                .collect(Collectors.toSet());
        assertThat(expected).hasSizeLessThan(2);
        for (EventCoder coder : List.of(CAMEO, PLOVER, PLOVER.reading(PloverReading.MANUAL))) {
            for (EventCode code : coder.code(Acts.statement(row)).candidates()) {
                code.quadClass()
                        .ifPresent(quad -> assertThat(expected)
                                .as(code.toString())
                                .isSubsetOf(CONFLICT.contains(quad), quad == QuadClass.VERBAL_COOPERATION));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void codesEveryChangeOfAMeasure(List<String> row) {
        Measure measure = Measure.of(row.get(0));
        assertThat(measure.isKnown()).isTrue();
        boolean isOnlyStarted = Set.of("order", "ruling", "adoption").contains(row.get(0));
        for (DecisionChange change : DecisionChange.values()) {
            if (!isOnlyStarted || change == DecisionChange.START) {
                Statement decision = decision(measure, change);
                String expected = row.get(MORE.contains(change) ? 1 : 2);
                assertThat(codes(CAMEO.code(decision))).isEqualTo(expected.equals("-") ? "none" : expected);
                for (PloverReading reading : PloverReading.values()) {
                    assertThat(PLOVER.reading(reading).code(decision).candidates())
                            .allSatisfy(code -> assertThat(code.ontology()).contains(EventOntology.PLOVER_2_0));
                }
            }
        }
    }

    @Test
    void everyMeasureIsThere() {
        assertThat(measures().map(row -> Measure.of(row.get(0)))).containsExactlyElementsOf(Measure.known());
    }

    @Test
    void aMeasureOfANewerVersionHasNoCode() {
        assertThat(CAMEO.code(decision(Measure.of("airspace-permit"), DecisionChange.START)))
                .isInstanceOfSatisfying(
                        Coding.None.class, it -> assertThat(it.reason()).contains("\"airspace-permit\""));
    }

    private static Statement decision(Measure measure, DecisionChange change) {
        Decision.Builder decision = Decision.builder().measure(measure).change(change);
        return decision.id("decision").addSpeaker(State.of("NOR")).build();
    }

    private static String codes(Coding coding) {
        return coding.candidates().isEmpty()
                ? "none"
                : coding.candidates().stream().map(EventCode::code).distinct().collect(Collectors.joining(" "));
    }
}
