package io.github.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.actor.State;
import io.github.demarche.citation.FoundCitation;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Finding;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.regime.SanctionsRegime;
import io.github.demarche.regime.SanctionsRegimes;
import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.time.RelativeDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests every mechanism that compares words with {@code characters.tsv}: they must agree on the characters that matter.
 */
class CharactersTest {
    private static final LocalDate ANCHOR = LocalDate.of(2024, 6, 14);
    private static final String QUOTED = "We don't accept resolution 1718 (2006)";
    private static final String CITING = "annex B, paragraphs 8 (a), 10-13 of Security Council resolution 1718 (2006)";

    /** A line of the table. */
    record Row(int character, String counts, String name) {
        String text() {
            return Character.toString(character);
        }

        /** The character before, between and after all characters of a text. */
        String everywhereIn(String text) {
            return text()
                    + text.codePoints()
                            .mapToObj(c -> Character.toString(c) + text())
                            .collect(Collectors.joining());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Row> rows(String counts) {
        return TsvTable.rows(CharactersTest.class, "characters.tsv", 3).stream()
                .map(row -> new Row(Integer.parseInt(row.get(0), 16), row.get(1), row.get(2)))
                .filter(row -> row.counts().equals(counts))
                .toList();
    }

    static List<Row> nothing() {
        return rows("nothing");
    }

    static List<Row> something() {
        return rows("something");
    }

    static List<Row> spaces() {
        return rows("space");
    }

    static List<Row> dashes() {
        return rows("dash");
    }

    @Test
    void theTableHasEveryKind() {
        assertThat(nothing()).hasSizeGreaterThan(15);
        assertThat(something()).hasSize(2);
        assertThat(spaces()).hasSizeGreaterThan(20);
        assertThat(dashes()).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void whatCountsForNothingChangesNoDate(Row row) {
        assertThat(date(row.everywhereIn("last Friday"), "en"))
                .isEqualTo(date("last Friday", "en"))
                .isPresent();
        assertThat(date(row.everywhereIn("avant-hier"), "fr"))
                .isEqualTo(date("avant-hier", "fr"))
                .isPresent();
        assertThat(date(row.everywhereIn("14 June 2023"), "en"))
                .isEqualTo(date("14 June 2023", "en"))
                .isPresent();
        assertThat(RelativeDates.contradicts(row.everywhereIn("on Monday"), Edtf.parse("2024-06-11"), "en"))
                .isTrue();
        // A relative wording needs an anchor, unless it names a year.
        assertThatThrownBy(() -> stated(row.everywhereIn("yesterday"))).isInstanceOf(InvalidValueException.class);
        assertThat(stated(row.everywhereIn("Friday, 14 June 2024"))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void whatCountsForNothingChangesNoCitation(Row row) {
        assertThat(cited(row.everywhereIn(CITING))).isEqualTo(cited(CITING)).hasSize(1);
        assertThat(cited(row.everywhereIn(CITING)).get(0).provisions()).hasSize(5);
        String french = "l'alinéa a) du paragraphe 8 de la résolution 1718 (2006)";
        assertThat(cited(row.everywhereIn(french))).isEqualTo(cited(french)).hasSize(1);
        assertThat(Resolution.parse(row.everywhereIn("S/RES/1718 (2006)"))).isEqualTo(Resolution.of(1718, 2006));
        assertThat(Resolution.parse(row.everywhereIn("résolution 1718 (2006) du Conseil de sécurité")))
                .isEqualTo(Resolution.of(1718, 2006));
        assertThat(Provision.parse(row.everywhereIn("annex B, section C, 8(a)(i)")))
                .isEqualTo(Provision.parse("annex B, section C, 8(a)(i)"));
        assertThat(Provision.parseAll(row.everywhereIn("paragraphs 10 to 13 and 16.1")))
                .isEqualTo(Provision.parseAll("paragraphs 10 to 13 and 16.1"));
        assertThat(SanctionsRegimes.byCommittee(row.everywhereIn("1267/1989/2253")))
                .isEqualTo(SanctionsRegimes.byCommittee("1267/1989/2253"))
                .extracting(SanctionsRegime::key)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void whatCountsForNothingChangesNoGrounding(Row row) {
        String text = "\"" + QUOTED + "\", the envoy said on Friday.";
        assertThat(Grounding.normalize(row.everywhereIn(text))).isEqualTo(Grounding.normalize(text));
        assertThat(Grounding.locate(row.everywhereIn(text), QUOTED)).hasSize(1);
        assertThat(Grounding.locate(text, row.everywhereIn(QUOTED))).hasSize(1);
        assertThat(problems(text, "resolution 1718 (2006)")).isEmpty();
        assertThat(problems(row.everywhereIn(text), "resolution 1718 (2006)")).isEmpty();
        assertThat(problems(text, row.everywhereIn("resolution 1718 (2006)"))).isEmpty();
    }

    /** A passage that ends beside such a character in the middle of a word ends within the word. */
    @ParameterizedTest
    @MethodSource("nothing")
    void ignoredCharactersDoNotEndAWord(Row row) {
        String text = "The co" + row.text() + "operation ends.";
        assertThat(misplaced(text, 0, 6)).isTrue();
        assertThat(misplaced(text, 0, 7)).isTrue();
        assertThat(misplaced(text, 0, 3)).isFalse();
        assertThat(misplaced(text, 4, 16)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("something")
    void whatCountsMakesAnotherWord(Row row) {
        assertThat(date("last Fri" + row.text() + "day", "en")).isEmpty();
        assertThat(cited("reso" + row.text() + "lution 1718 (2006) applies")).isEmpty();
        assertThatThrownBy(() -> Resolution.parse("reso" + row.text() + "lution 1718 (2006)"))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Provision.parse("8" + row.text() + "(a)")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Provision.parseAll("8" + row.text() + "(a)"))
                .isInstanceOf(InvalidValueException.class);
        assertThat(Grounding.normalize("a" + row.text() + "b")).isNotEqualTo("ab");
        assertThat(Grounding.locate("the a" + row.text() + "b", "ab")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("spaces")
    void allWhiteSpaceIsASpace(Row row) {
        assertThat(date("last" + row.text() + "Friday", "en")).isEqualTo(date("last Friday", "en"));
        assertThat(cited(CITING.replace(" ", row.text()))).isEqualTo(cited(CITING));
        assertThat(Resolution.parse("S/RES/1718" + row.text() + "(2006)")).isEqualTo(Resolution.of(1718, 2006));
        assertThat(Provision.parse("8" + row.text() + "(a)")).isEqualTo(Provision.of(8, "a"));
        assertThat(Grounding.normalize("a" + row.text() + row.text() + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @MethodSource("dashes")
    void allDashesAreHyphens(Row row) {
        assertThat(date("avant" + row.text() + "hier", "fr")).isEqualTo(date("avant-hier", "fr"));
        assertThat(cited(CITING.replace("-", row.text()))).isEqualTo(cited(CITING));
        assertThat(Provision.parseAll("10" + row.text() + "13")).isEqualTo(Provision.parseAll("10-13"));
        assertThat(Grounding.normalize("a" + row.text() + "b")).isEqualTo("a-b");
    }

    private static Optional<Edtf> date(String wording, String language) {
        return RelativeDates.resolve(wording, ANCHOR, language).map(Dating::date);
    }

    private static Dating stated(String wording) {
        return Dating.builder()
                .date(Edtf.parse("2024-06-14"))
                .wording(Passage.of(wording))
                .basis(Basis.STATED)
                .build();
    }

    /** The citations found, without their places. */
    private record Cited(Optional<CitedResolution> resolution, List<Provision> provisions) {}

    private static List<Cited> cited(String text) {
        return ResolutionCitations.find(text).stream()
                .map((FoundCitation it) -> new Cited(it.cited(), it.provisions()))
                .toList();
    }

    private static List<Finding> problems(String text, String wording) {
        Assertion.Builder assertion = assertion();
        Quotation.Builder quotation = Quotation.builder();
        quotation.words(QUOTED).language("en").form(QuotationForm.DIRECT);
        assertion.addQuotation(quotation.build());
        assertion.addSanctionReference(SanctionReference.builder()
                .wording(Passage.of(wording))
                .addResolution(ResolutionCitation.of(Resolution.of(1718, 2006)))
                .relation(SanctionRelation.REJECTS)
                .identifiedBy(Basis.STATED)
                .build());
        return grounding(text, assertion.build()).problems();
    }

    private static boolean misplaced(String text, int start, int end) {
        Assertion.Builder assertion = assertion();
        assertion.addPassage(Passage.builder().start(start).end(end).build());
        return !grounding(text, assertion.build()).isClean();
    }

    private static Assertion.Builder assertion() {
        Assertion.Builder assertion = Assertion.builder();
        assertion.id("said").addSpeaker(State.of("NOR"));
        return assertion;
    }

    private static Grounding grounding(String text, Assertion assertion) {
        Article.Builder article = Article.builder();
        article.id("article")
                .title(Text.of("en", "title"))
                .published(Dating.of(Edtf.from(ANCHOR)))
                .language("en");
        Dossier dossier = Dossier.builder()
                .article(article.build())
                .addStatement(assertion)
                .build();
        return Grounding.check(dossier, text);
    }
}
