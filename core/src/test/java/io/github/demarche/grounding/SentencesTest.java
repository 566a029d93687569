package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.text.Passage;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static Finding problem(Passage passage, String text) {
        return Grounding.check(Records.dossier("en", List.of(Records.passage(passage))), text)
                .problems()
                .get(0);
    }

    @Test
    void aDifferenceIsSaidInEnglishAndFrench() {
        Finding finding = problem(Passage.of("They sent 14 trucks"), "\uD83D\uDCF0 They sent 40 trucks.");

        assertThat(finding.explanation())
                .isEqualTo("the record has “14”, the text has “40” (a number); nearest at 2 to 21")
                .isEqualTo(finding.explanation("en-GB"));
        assertThat(finding.explanation("fr-CA"))
                .isEqualTo(
                        "la fiche porte «\u00A014\u00A0», le texte porte «\u00A040\u00A0» (nombre)\u00A0; le passage le"
                                + " plus proche va de 2 à 21");
        assertThatThrownBy(() -> finding.explanation("f")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aLineNamesThePlaceAndTheStatement() {
        Finding finding = problem(Passage.of("They sent 14 trucks"), "They sent 40 trucks.");

        assertThat(finding).hasToString("/statements/0/passages/0 (statement) not found: " + finding.explanation());
        assertThat(finding.describe("fr"))
                .isEqualTo("/statements/0/passages/0 (statement) introuvable\u00A0: " + finding.explanation("fr"));
        Grounding exact = Grounding.check(Records.passage(Passage.of("They sent")), "They sent 40 trucks.");
        assertThat(exact.findings().get(0)).hasToString("/passages/0 (statement) exact");
        assertThat(Grounding.check(
                                Records.dossier("en", List.of()).toBuilder()
                                        .article(Records.article("en").toBuilder()
                                                .sha256("0".repeat(64))
                                                .build())
                                        .build(),
                                "")
                        .findings()
                        .get(0)
                        .toString())
                .startsWith("/article/sha256 other text: ");
    }

    @Test
    void aDifferenceHasItsPlacesOnBothSidesAndAKeyForOtherSentences() {
        Finding finding =
                problem(Passage.of("\uD83D\uDCF0 They sent 14 trucks"), "So \uD83D\uDCF0 They sent 40 trucks.");

        assertThat(finding.difference()).hasValueSatisfying(difference -> {
            assertThat(difference.recordStart()).isEqualTo(12);
            assertThat(difference.recordEnd()).isEqualTo(14);
            assertThat(difference.textStart()).isEqualTo(15);
            assertThat(difference.textEnd()).isEqualTo(17);
            assertThat(difference.ratio()).isEqualTo(0.75);
            assertThat(difference.messageKey()).isEqualTo("difference.number.changed");
            assertThat(difference).hasToString("NUMBER the record has “14”, the text has “40” (a number)");
        });
    }

    @Test
    void whatOneSideHasAloneBelongsWhereTheOtherIsEmpty() {
        Finding finding = problem(Passage.of("We do like them"), "We do not like them.");

        assertThat(finding.difference()).hasValueSatisfying(difference -> {
            assertThat(difference.recordWords()).isEmpty();
            assertThat(difference.recordStart()).isEqualTo(6).isEqualTo(difference.recordEnd());
            assertThat(difference.textStart()).isEqualTo(6);
            assertThat(difference.textEnd()).isEqualTo(9);
            assertThat(difference.messageKey()).isEqualTo("difference.negation.left-out");
        });
    }

    @Test
    void ofSeveralDifferencesTheWeightiestComesFirst() {
        Finding finding = problem(
                Passage.of("the Guards will shut 14 bridges, and leave"),
                "Tonight the guards will not shut 14 bridges and leave.");

        assertThat(finding.differences())
                .extracting(Difference::kind)
                .containsExactly(DifferenceKind.NEGATION, DifferenceKind.CASE, DifferenceKind.PUNCTUATION);
        assertThat(finding.explanation())
                .startsWith("the record leaves out “not” (a negation), one of 3 differences; nearest at 8 to ");
    }

    @Test
    void everythingHasASentenceInBothLanguages() {
        for (String language : List.of("en", "fr")) {
            Sentences sentences = Sentences.of(language);
            for (Verdict verdict : Verdict.values()) {
                assertThat(sentences.verdict(verdict)).isNotBlank();
            }
            for (Reason reason : Reason.values()) {
                assertThat(sentences.has(reason)).as("%s", reason).isTrue();
            }
            for (DifferenceKind kind : DifferenceKind.values()) {
                Difference.Side side = new Difference.Side("word", 0, 4, 0);
                assertThat(sentences.difference(new Difference(kind, side, side, 1)))
                        .contains("word");
            }
        }
    }

    @Test
    void wordsOfOthersBreakNoLineAndFillNoPlace() {
        Finding finding = problem(Passage.of("{text}\nINFO\u202E ok now"), "{record}\r\nINFO ok now.");

        assertThat(finding.toString()).doesNotContain("\n", "\r", "\u202E").contains("text");
        String summary = Grounding.check(
                        Records.dossier("en", List.of(Records.quotation("a\u2028\u001Bb", "en", QuotationForm.DIRECT))),
                        "c")
                .summary();
        assertThat(summary.lines()).hasSize(2);
        assertThat(summary).doesNotContain("\u001B", "\u2028");
    }

    @Property
    void noWordsBreakALine(@ForAll String words) {
        if (words.isEmpty() || !io.github.demarche.internal.Strings.isText(words)) {
            return;
        }
        for (Finding finding :
                Grounding.check(Records.passage(Passage.of(words)), "a text").findings()) {
            assertThat(finding.describe("fr").chars()).noneMatch(Character::isISOControl);
        }
    }
}
