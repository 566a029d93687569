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
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionCitationsTest {
    private static final int SIZE = 500_000;

    /** Recall and precision: how many of the citations are found, and how many of those found are right. */
    private record Score(int expected, int found, int hits) {
        static Score of(List<CitationVectors> vectors) {
            return of(vectors, CitationOptions.defaults().withRelative(), Stream::of);
        }

        private static Score of(
                List<CitationVectors> vectors, CitationOptions options, Function<String, Stream<String>> parts) {
            int expected = 0;
            int found = 0;
            int hits = 0;
            for (CitationVectors vector : vectors) {
                List<String> got = CitationVectors.found(vector.text(), options).stream()
                        .flatMap(parts)
                        .toList();
                List<String> missed = new ArrayList<>(
                        vector.citations().stream().flatMap(parts).toList());
                expected += missed.size();
                found += got.size();
                hits += (int) got.stream().filter(missed::remove).count();
            }
            return new Score(expected, found, hits);
        }

        static Score ofDefaults(List<CitationVectors> vectors) {
            return of(vectors, CitationOptions.defaults(), it -> Stream.of(it.substring(0, it.lastIndexOf('/'))));
        }

        static Score ofProvisions(List<CitationVectors> vectors) {
            return of(vectors, CitationOptions.defaults(), Score::provisions);
        }

        private static Stream<String> provisions(String citation) {
            int provisions = citation.lastIndexOf('/') + 1;
            return Stream.of(citation.substring(provisions).split("\\+", -1))
                    .filter(it -> !it.isEmpty())
                    .map(it -> citation.substring(0, provisions) + it);
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

    /** The texts and their citations were written down before the finder was tried on them. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es"})
    void findsWhatProseAndListsOfEachLanguageCite(String language) {
        List<CitationVectors> prose = CitationVectors.of(language, "prose");
        List<CitationVectors> lists = CitationVectors.of(language, "list");
        List<CitationVectors> all =
                Stream.concat(prose.stream(), lists.stream()).toList();
        Score score = Score.ofDefaults(all);
        Score provisions = Score.ofProvisions(all);
        System.out.println("citations-" + language + ".tsv: resolutions " + score + "; provisions " + provisions);

        assertThat(Score.ofDefaults(prose).expected()).isGreaterThanOrEqualTo(75);
        assertThat(Score.ofDefaults(lists).expected()).isGreaterThanOrEqualTo(75);
        assertThat(provisions.expected()).isGreaterThanOrEqualTo(30);
        for (Score figure : List.of(score, provisions)) {
            assertThat(figure.precision()).isGreaterThanOrEqualTo(0.98);
            assertThat(figure.recall()).isGreaterThanOrEqualTo(0.98);
        }
    }

    static Stream<CitationVectors> kinds() {
        return CitationVectors.kinds().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsEveryKindOfCitationAndOfFalseFriend(CitationVectors vector) {
        assertThat(CitationVectors.found(vector.text(), CitationOptions.defaults()))
                .isEqualTo(vector.citations());
    }

    @Test
    void takesRelativeCitationsOnlyOnRequestOrInTheTextOfAResolution() {
        CitationOptions defaults = CitationOptions.defaults();
        String prose = "Paragraph 8 of this resolution, and paragraph 3 above, bind Palar.";
        String resolution = "The Security Council,\nRecalling its earlier words,\n1. Decides as in " + prose;

        assertThat(ResolutionCitations.find(prose)).isEmpty();
        assertThat(ResolutionCitations.find(prose, defaults.withRelative())).hasSize(2);
        assertThat(ResolutionCitations.find(resolution)).hasSize(2).allMatch(FoundCitation::isRelative);
        assertThat(ResolutionCitations.find(resolution, defaults.explicitOnly()))
                .isEmpty();
    }

    @Test
    void leavesOutOnRequestWhatTheTableDoesNotBearOut() {
        String text = "UNSCR 1718 (2006), UNSCR 1989 (2001), UNSCR 1540 and UNSCR 2901";

        assertThat(ResolutionCitations.find(text)).hasSize(4);
        assertThat(CitationVectors.found(text, CitationOptions.defaults().validOnly()))
                .containsExactly("1718/2006/", "1540//");
    }

    @Test
    void aReferenceBackIsInferred() {
        List<FoundCitation> found = ResolutionCitations.find(
                "Resolution 1718 (2006) came first. Paragraph 8 of that resolution is the ban.");

        assertThat(found).hasSize(2);
        assertThat(found.get(0).isFromContext()).isFalse();
        assertThat(found.get(1).isFromContext()).isTrue();
        assertThat(found.get(1).reference(SanctionRelation.CITES).identifiedBy())
                .contains(Basis.INFERRED);
    }

    @Test
    void aReferenceBackDoesNotReachPastTheResolutionOfAnotherBody() {
        assertThat(CitationVectors.found(
                        "Resolution 1718 (2006) came first, then General Assembly resolution 60/1. Paragraph 8 of that"
                                + " resolution is about aid.",
                        CitationOptions.defaults()))
                .containsExactly("1718/2006/");
    }

    /** Overall rates would not show the loss of a single one. */
    @ParameterizedTest
    @MethodSource("io.github.demarche.citation.CitationVectors#all")
    void findsInEachWhatItCites(CitationVectors vector) {
        // A wrong year without any word before it: a page number and a year look the same.
        boolean isMissed = Set.of("1521 (2005)", "1612 (2006)").contains(vector.text());

        assertThat(CitationVectors.found(vector.text())).isEqualTo(isMissed ? List.of() : vector.citations());
    }

    @Test
    void givesThePlaceOfEachCitationAndComparesItWithTheTable() {
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
    void endsAfterTheParenthesesThatItOpened(String text, String words) {
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
        FoundCitation relative = ResolutionCitations.find(
                        "paragraph 8 of this resolution",
                        CitationOptions.defaults().withRelative())
                .get(0);
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
                .hasMessage("ResolutionCitations.language: citations are found in en, es, fr, got \"de\"");
    }

    /** Read again from each of its items, four times the list takes sixteen times as long, and a minute as a whole. */
    @ParameterizedTest
    @ValueSource(strings = {"subparagraph (a), ", "alinéa a), ", "letra a), "})
    void aListThatFailedIsNotReadAgain(String part) {
        long once = nanos(part.repeat(20_000));
        long fourTimes = nanos(part.repeat(80_000));

        assertThat(fourTimes).isLessThan(10 * once + 500_000_000);
    }

    private static long nanos(String text) {
        ResolutionCitations.find(text.substring(0, text.length() / 10));
        long start = System.nanoTime();
        ResolutionCitations.find(text);
        return System.nanoTime() - start;
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
                "subparagraph (a), ",
                "alinéa a), ",
                "letra a), ",
                "paragraph 8, point (a), ",
                "resolutions 1267/1989/",
                "resolutions (1820, 1888 ",
                "paragraph 8 of that ",
                "resolution 1718 (2006): paragraph 8 of that resolution ",
                "the Assembly said of resolution 194 ",
                "resolution 1718 (2006) und ",
                "resolu- ",
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
