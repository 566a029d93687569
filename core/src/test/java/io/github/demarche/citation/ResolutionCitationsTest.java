package io.github.demarche.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCheck;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.text.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionCitationsTest {
    private static final int SIZE = 500_000;

    /** How many are found of those that stand there, how many stand there of those that are found. */
    private record Score(int expected, int found, int hits) {
        static Score of(List<CitationVectors> vectors) {
            int expected = 0;
            int found = 0;
            int hits = 0;
            for (CitationVectors vector : vectors) {
                List<String> got = CitationVectors.found(vector.text());
                List<String> missed = new ArrayList<>(vector.citations());
                hits += (int) got.stream().filter(missed::remove).count();
                expected += vector.citations().size();
                found += got.size();
            }
            return new Score(expected, found, hits);
        }

        double precision() {
            return (double) hits / found;
        }

        double recall() {
            return (double) hits / expected;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.4f, recall %.4f (%d expected, %d found, %d of them right)",
                    precision(),
                    recall(),
                    expected,
                    found,
                    hits);
        }
    }

    @Test
    void findsWhatRealDocumentsCite() {
        Score score = Score.of(CitationVectors.collected());
        System.out.println("unsc-citations.tsv: " + score);

        assertThat(CitationVectors.collected()).hasSize(120);
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void findsWhatFrenchAndOtherProseCites() {
        Score score = Score.of(CitationVectors.own());
        System.out.println("resolution-citations.tsv: " + score);

        assertThat(CitationVectors.own()).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        assertThat(score.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.98);
    }

    /** Shares of all would not show that a single one is lost again. */
    @ParameterizedTest
    @MethodSource("io.github.demarche.citation.CitationVectors#all")
    void findsInEachWhatItCites(CitationVectors vector) {
        // A wrong year without any word before it: a page number and a year look the same.
        boolean isMissed = Set.of("1521 (2005)", "1612 (2006)").contains(vector.text());

        assertThat(CitationVectors.found(vector.text())).isEqualTo(isMissed ? List.of() : vector.citations());
    }

    @Test
    void saysWhatStandsWhereAndWhatTheTableSaysOfIt() {
        String text = "\uD83C\uDDF0\uD83C\uDDF5 Selon le paragraphe 8 a) de la résolution 1718 (2005), …";

        assertThat(ResolutionCitations.find(text)).singleElement().satisfies(found -> {
            assertThat(found.passage().start()).hasValue(12);
            assertThat(found.passage().end()).hasValue(56);
            assertThat(found.passage().exact()).contains("paragraphe 8 a) de la résolution 1718 (2005)");
            assertThat(found.provisions()).containsExactly(Provision.of(8, "a"));
            assertThat(found.cited()).hasValueSatisfying(cited -> {
                assertThat(cited).hasToString("1718 (2005)");
                assertThat(cited.checked()).isEqualTo(ResolutionCheck.WRONG_YEAR);
                assertThat(cited.resolution()).contains(Resolution.of(1718, 2006));
            });
            assertThat(found.isRelative()).isFalse();
            assertThat(found.citation())
                    .contains(ResolutionCitation.of(Resolution.of(1718, 2006), Provision.of(8, "a")));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see UNSCR 2293 (paragraph 7(e)) and        | UNSCR 2293 (paragraph 7(e))
            see UNSCR 2293 (paragraph 7(e) and others) | UNSCR 2293 (paragraph 7(e)
            see UNSCR 2293, paragraph 7(e)) and        | UNSCR 2293, paragraph 7(e)
            see UNSCR 1325 (S/RES/1325 (2000)) and     | UNSCR 1325 (S/RES/1325 (2000))
            """)
    void endsBehindWhatItOpened(String text, String words) {
        assertThat(ResolutionCitations.find(text))
                .singleElement()
                .satisfies(found -> assertThat(found.passage().exact()).contains(words));
    }

    @Test
    void makesAReferenceThatIsStatedOnlyWhereTheWordsSayItAll() {
        FoundCitation whole = ResolutionCitations.find("resolution 1718 (2006)").get(0);
        FoundCitation completed = ResolutionCitations.find("UNSCR 1718").get(0);

        assertThat(whole.reference(SanctionRelation.CITES).identifiedBy()).contains(Basis.STATED);
        assertThat(whole.reference(SanctionRelation.CITES).wording()).contains(whole.passage());
        assertThat(completed.reference(SanctionRelation.CITES).identifiedBy()).contains(Basis.EXTERNAL);
    }

    @Test
    void makesNoReferenceOfWhatNamesNoResolution() {
        FoundCitation relative =
                ResolutionCitations.find("paragraph 8 of this resolution").get(0);
        FoundCitation unknown = ResolutionCitations.find("UNSCR 2901").get(0);

        assertThat(relative.isRelative()).isTrue();
        assertThat(relative.citation()).isEmpty();
        assertThat(unknown.citation()).isEmpty();
        assertThatThrownBy(() -> unknown.reference(SanctionRelation.CITES))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("FoundCitation.cited: a reference needs a resolution with its year");
    }

    @Test
    void readsTheWordsOfTheLanguagesThatAreAskedFor() {
        String text = "résolution 1718 (2006), paragraph 8 of resolution 1874 (2009), S/RES/2397 (2017)";

        assertThat(ResolutionCitations.find(text)).hasSize(3);
        assertThat(ResolutionCitations.find(text, "en", "fr")).hasSize(3);
        assertThat(ResolutionCitations.find(text, "fr-CA", "EN-gb", "fr")).hasSize(3);
        assertThat(ResolutionCitations.find("alinéa a) du paragraphe 8 de la RCSNU 1718", "en"))
                .isEmpty();
        assertThat(ResolutionCitations.find("paragraph 8 of UNSCR 1718", "fr")).isEmpty();
        assertThatThrownBy(() -> ResolutionCitations.find(text, "de"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("ResolutionCitations.language: citations are found in en, fr, got \"de\"");
    }

    /** A quadratic finder takes minutes for each of these; the limit is there to end the test. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "paragraph ",
                "paragraph 8 ",
                "paragraphs 1 to 999 and ",
                "paragraphs 1 to 99 and ",
                "resolution ",
                "resolutions 1, ",
                "1718 (2006), ",
                "resolutions 1718, ",
                "UNSCR ",
                "S/RES/",
                "S/RES/1718 (2006) ",
                "of the Security Council of the ",
                "annex B of ",
                "alinéas a) et b) du ",
                "(a) ",
                "((((",
                "1718 (S/RES/",
                "resolution 1718 (S/RES/1718 (",
                "8 (a) (i) (",
                "%28",
                "d'",
                "-",
                "\u200E",
                "e\u0301",
                "9",
                "\uD83D\uDE00",
                "\uD83D"
            })
    @Timeout(60)
    void isNotSlowedByALongTextOf(String part) {
        String text = part.repeat(SIZE / part.length());

        ResolutionCitations.find(text + " resolution 1718 (2006)");
    }
}
