package io.github.demarche.corpus;

import static io.github.demarche.corpus.Papers.article;
import static io.github.demarche.corpus.Papers.dossier;
import static io.github.demarche.corpus.Papers.person;
import static io.github.demarche.corpus.Papers.said;
import static io.github.demarche.corpus.Papers.wikidata;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.RawValue;
import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Accusation;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Link;
import io.github.demarche.statement.LinkRelation;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import io.github.demarche.text.Certainty;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final State NORWAY = State.of("NOR");
    private static final Person ARO = person("aro", "Mira Aro", wikidata("Q1"));

    private static final RawValue NOTE = RawValue.text("x");

    private static Assertion.Builder at(String id, int start, int end, Actor speaker) {
        return said(id, speaker).addPassage(Passage.of(start, end));
    }

    private static Comparison compare(List<Statement> first, List<Statement> second) {
        return Comparison.of(
                dossier("herald", first.toArray(Statement[]::new)),
                dossier("herald", second.toArray(Statement[]::new)));
    }

    private static List<String> differences(Statement first, Statement second) {
        return compare(List.of(first), List.of(second)).pairs().get(0).differences().stream()
                .map(it -> it.property() + ": " + it.first().orElse("-") + " | "
                        + it.second().orElse("-"))
                .toList();
    }

    @Test
    void saysWhatBothHaveAndWhatOnlyOneHas() {
        Comparison comparison = compare(
                List.of(
                        at("a", 0, 50, NORWAY).build(),
                        at("b", 60, 90, NORWAY).build(),
                        said("c", NORWAY).build()),
                List.of(
                        at("x", 0, 40, NORWAY).build(),
                        at("y", 100, 140, NORWAY).build()));

        assertThat(comparison.pairs()).singleElement().satisfies(it -> {
            assertThat(it.first().id()).isEqualTo("a");
            assertThat(it.second().id()).isEqualTo("x");
            assertThat(it.overlap()).isEqualTo(0.8);
        });
        assertThat(comparison.onlyFirst()).extracting(Statement::id).containsExactly("b", "c");
        assertThat(comparison.onlySecond()).extracting(Statement::id).containsExactly("y");
        assertThat(comparison.unplaced()).extracting(Statement::id).containsExactly("c");
        assertThat(comparison.segmentation()).hasValue(0.4);
        assertThat(comparison.segmentation(0.8)).hasValue(0.4);
        assertThat(comparison.segmentation(0.9)).hasValue(0);
    }

    @Test
    void hasNoFiguresOfNothing() {
        Comparison comparison = compare(List.of(), List.of());

        assertThat(comparison.segmentation()).isEmpty();
        assertThat(comparison.kinds()).isEmpty();
        assertThat(comparison.differing()).isEmpty();
        assertThat(comparison.report("en")).contains("not defined");
    }

    @Test
    void theSameStatementUnderAnotherIdAndOfAnotherCoderDiffersInNothing() {
        assertThat(differences(
                        at("a", 0, 50, NORWAY).confidence(0.3).build(),
                        at("b", 0, 50, NORWAY).article("herald").confidence(0.8).build()))
                .isEmpty();
    }

    @Test
    void eachPropertyThatDiffersIsNamedWithBothValues() {
        assertThat(differences(
                        at("a", 0, 50, NORWAY)
                                .certainty(Certainty.POSSIBLE)
                                .content(Text.of("en", "they crossed"))
                                .putExtension("app:note", NOTE)
                                .build(),
                        at("b", 0, 40, NORWAY)
                                .certainty(Certainty.PROBABLE)
                                .content(Text.of("en", "they crossed"))
                                .made(Dating.of(Edtf.parse("2025-03")))
                                .build()))
                .containsExactly(
                        "certainty: POSSIBLE | PROBABLE",
                        "passages: 0-50 | 0-40",
                        "made: - | 2025-03",
                        "app:note: " + NOTE + " | -");
    }

    @Test
    void kindsDifferAndWhatOnlyOneOfThemHas() {
        Statement accusation = Accusation.builder()
                .id("b")
                .addSpeaker(NORWAY)
                .addTarget(State.of("CHL"))
                .addPassage(Passage.of(0, 50))
                .build();
        assertThat(differences(at("a", 0, 50, NORWAY).build(), accusation))
                .containsExactly("kind: ASSERTION | ACCUSATION", "targets: - | Chile (chl)");
    }

    @Test
    void actorsAreTheSameByCodeIdentifierIdOrName() {
        State norge = State.builder()
                .code("NOR")
                .id("norge")
                .name(Text.of("no", "Norge"))
                .build();
        assertThat(differences(
                        at("a", 0, 50, NORWAY).build(), at("a", 0, 50, norge).build()))
                .isEmpty();
        assertThat(differences(
                        at("a", 0, 50, ARO).build(),
                        at("a", 0, 50, person("m", "the minister", wikidata("Q1")))
                                .build()))
                .isEmpty();
        assertThat(differences(
                        at("a", 0, 50, ARO).build(),
                        at("a", 0, 50, person("aro", "Minister Aro")).build()))
                .isEmpty();
        assertThat(differences(
                        at("a", 0, 50, ARO).build(),
                        at("a", 0, 50, person("mira", "mira aro")).build()))
                .isEmpty();
        assertThat(differences(
                        at("a", 0, 50, ARO).build(),
                        at("a", 0, 50, person("aro", "Mira Aro", wikidata("Q2")))
                                .build()))
                .containsExactly("speakers: Mira Aro (aro) | Mira Aro (aro) (another)");
        assertThat(differences(
                        at("a", 0, 50, ARO).build(),
                        at("a", 0, 50, person("holm", "Jan Holm")).build()))
                .containsExactly("speakers: Mira Aro (aro) | Jan Holm (holm)");
    }

    @Test
    void theOrderOfSpeakersDoesNotMatterButTheirMentionDoes() {
        assertThat(differences(
                        at("a", 0, 50, NORWAY).addSpeaker(ARO).build(),
                        at("a", 0, 50, ARO).addSpeaker(NORWAY).build()))
                .isEmpty();
        Party mentioned =
                Party.builder().actor(NORWAY).mention(Passage.of(3, 9)).build();
        assertThat(differences(
                        at("a", 0, 50, NORWAY).build(),
                        said("a")
                                .addSpeaker(mentioned)
                                .addPassage(Passage.of(0, 50))
                                .build()))
                .containsExactly("speakers: Norway (nor) | Norway (nor) [at 3-9]");
    }

    @Test
    void linksLeadToTheSameWhereTheirStatementsAreAPair() {
        List<Statement> first = List.of(
                at("a", 0, 50, NORWAY).build(),
                at("b", 60, 90, NORWAY)
                        .addLink(Link.of(LinkRelation.DENIES, "a"))
                        .build());
        List<Statement> second = List.of(
                at("x", 0, 50, NORWAY).build(),
                at("y", 60, 90, NORWAY)
                        .addLink(Link.of(LinkRelation.DENIES, "x"))
                        .build());
        List<Statement> other = List.of(
                at("a", 200, 250, NORWAY).build(),
                at("y", 60, 90, NORWAY)
                        .addLink(Link.of(LinkRelation.DENIES, "a"))
                        .build());

        assertThat(compare(first, second).differing()).isEmpty();
        assertThat(compare(first, other).differing()).isEqualTo(Map.of("links", 1));
    }

    @Test
    void kindsAgreeByKrippendorffsAlpha() {
        Statement accusation = Accusation.builder()
                .id("b")
                .addSpeaker(NORWAY)
                .addTarget(State.of("CHL"))
                .addPassage(Passage.of(60, 90))
                .build();
        List<Statement> first = List.of(at("a", 0, 50, NORWAY).build(), accusation);
        List<Statement> second =
                List.of(at("a", 0, 50, NORWAY).build(), at("b", 60, 90, NORWAY).build());

        assertThat(compare(first, first).kinds()).hasValue(1);
        assertThat(compare(second, second).kinds()).isEmpty();
        // Two of four values differ, 3 assertions and 1 accusation: 1 - 3 * 2 / (2 * 3 * 1).
        assertThat(compare(first, second).kinds()).hasValue(0);
        assertThat(compare(first, second).pairs().get(1).first().kind()).isEqualTo(StatementKind.ACCUSATION);
    }

    @Test
    void refusesCodingsOfTwoArticlesAndSaysWhatTheyAreFor() {
        assertThatThrownBy(() -> Comparison.of(dossier("herald"), dossier("courier")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("\"herald\"")
                .hasMessageContaining("\"courier\"")
                .hasMessageContaining("Corpus.of");
    }

    @Test
    void refusesCodingsOfTwoTexts() {
        Dossier one = dossier(article("herald").sha256("a".repeat(64)).build());
        Dossier other = dossier(article("herald").sha256("b".repeat(64)).build());

        assertThatThrownBy(() -> Comparison.of(one, other))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("sha256");
        assertThat(Comparison.of(one, dossier("herald")).pairs()).isEmpty();
    }

    @Test
    void reportsInEnglishAndFrench() {
        Comparison comparison = compare(
                List.of(
                        at("a", 0, 50, NORWAY).certainty(Certainty.POSSIBLE).build(),
                        at("b", 60, 90, NORWAY).build()),
                List.of(at("x", 0, 40, NORWAY).certainty(Certainty.PROBABLE).build()));

        assertThat(comparison.report("en")).isEqualTo("""
                Two codings of herald: 2 and 1 statements, 1 in both
                Agreement on segmentation (F1): 0.67
                Agreement on kinds (Krippendorff's alpha): not defined
                Pairs that differ: certainty 1, passages 1

                a = x, overlap 0.80
                  certainty
                    1: POSSIBLE
                    2: PROBABLE
                  passages
                    1: 0-50
                    2: 0-40

                Only in the first: b (ASSERTION)
                Only in the second: none
                """);
        assertThat(comparison.report("fr-CH")).isEqualTo("""
                Deux codages de herald : 2 et 1 déclarations, 1 dans les deux
                Accord sur la segmentation (F1) : 0,67
                Accord sur les types (alpha de Krippendorff) : non défini
                Paires qui diffèrent : certainty 1, passages 1

                a = x, recouvrement 0,80
                  certainty
                    1: POSSIBLE
                    2: PROBABLE
                  passages
                    1: 0-50
                    2: 0-40

                Dans le premier seulement : b (ASSERTION)
                Dans le second seulement : aucune
                """);
        assertThat(comparison).hasToString(comparison.report("en"));
    }

    @Test
    void whatItPrintsBreaksNoLine() {
        Comparison comparison = compare(
                List.of(at("a", 0, 50, NORWAY)
                        .content(Text.of("en", "one\nOnly in the first: x\u202e"))
                        .build()),
                List.of(at("x", 0, 50, NORWAY).build()));

        assertThat(comparison.report("en"))
                .contains("one\\u000aOnly in the first: x\\u202e")
                .doesNotContain("\u202e");
    }
}
