package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.event.Event;
import io.github.demarche.event.EventStatus;
import io.github.demarche.sanction.InstrumentReference;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Article;
import io.github.demarche.source.Genre;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.source.Relay;
import io.github.demarche.statement.Assertion;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GroundingTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2024-06-14");

    /** Of our own making; the no-break spaces, the emoji and the accents are meant. */
    private static final String TEXT = """
            \uD83D\uDCF0 Port-Réal, vendredi — La ministre a averti lundi que «\u00A0la digue ne tiendra pas l\u2019hiver\u00A0».
            «\u00A0Nous ne paierons pas deux fois\u00A0», a-t-elle dit, «\u00A0et nous le dirons à tous\u00A0».
            Le port a rappelé les résolutions du Conseil de sécurité, puis la résolution 2664 (2022).
            La ministre a promis une réponse. Le port a promis une enquête.
            """;

    private static Assertion.Builder statement() {
        Assertion.Builder statement = Assertion.builder();
        statement.id("statement").addSpeaker(State.of("NOR"));
        return statement;
    }

    private static Dossier dossier(Consumer<Assertion.Builder> attributes) {
        Assertion.Builder statement = statement();
        attributes.accept(statement);
        return dossier(article(), statement.build());
    }

    private static Article.Builder article() {
        Article.Builder article = Article.builder();
        article.id("article")
                .title(Text.of("fr", "titre"))
                .published(Dating.of(Edtf.from(FRIDAY)))
                .language("fr");
        return article;
    }

    private static Dossier dossier(Article.Builder article, Assertion... statements) {
        return Dossier.builder()
                .article(article.build())
                .statements(List.of(statements))
                .build();
    }

    /** What each finding says, without the statement, which {@link SentencesTest} looks at. */
    private static List<String> lines(Grounding grounding) {
        return grounding.findings().stream()
                .map(finding -> finding.toString().replace(" (statement)", ""))
                .toList();
    }

    private static List<String> cue(Passage cue) {
        return lines(Grounding.check(dossier(statement -> statement.cue(cue)), TEXT));
    }

    private static Passage at(String words) {
        int from = TEXT.indexOf(words);
        assertThat(from).as(words).isNotNegative();
        return Passage.at(TEXT, from, from + words.length());
    }

    private static Passage with(Passage place, String words) {
        return Passage.builder()
                .start(place.start())
                .end(place.end())
                .exact(words)
                .build();
    }

    private static Quotation.Builder quotation(String words, QuotationForm form) {
        Quotation.Builder quotation = Quotation.builder();
        quotation.words(words).language("fr").form(form);
        return quotation;
    }

    private static List<String> quoted(Quotation.Builder... quotations) {
        return lines(Grounding.check(
                dossier(statement -> {
                    for (Quotation.Builder quotation : quotations) {
                        statement.addQuotation(quotation.build());
                    }
                }),
                TEXT));
    }

    @Test
    void aStatementAloneIsHeldAgainstTheGenreOfItsArticle() {
        Assertion statement = statement()
                .addQuotation(Quotation.builder()
                        .words("We shall close the border")
                        .language("en")
                        .form(QuotationForm.DIRECT)
                        .build())
                .build();
        String transcript = "MINISTER: We shall close the border tomorrow.";

        assertThat(Grounding.check(statement, transcript).problems())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.UNQUOTED);
        assertThat(Grounding.check(statement, transcript, article().build()).problems())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.UNQUOTED);
        assertThat(Grounding.check(
                                statement,
                                transcript,
                                article().genre(Genre.TRANSCRIPT).build())
                        .isClean())
                .isTrue();
    }

    @Test
    void aDossierThatClaimsNothingIsClean() {
        Grounding grounding = Grounding.check(dossier(statement -> {}), TEXT);

        assertThat(grounding.findings()).isEmpty();
        assertThat(grounding.isClean()).isTrue();
        assertThat(grounding.hints()).extracting(Finding::verdict).containsExactly(Verdict.UNRECORDED);
        assertThat(Grounding.check(dossier(statement -> {}), "rien"))
                .hasToString("0 places checked against the text: 0 exact, 0 normalized, 0 problems");
    }

    @Test
    void findsWordsWithoutAPlace() {
        Grounding grounding = Grounding.check(dossier(statement -> statement.cue(Passage.of("a averti"))), TEXT);

        assertThat(grounding.isClean()).isTrue();
        assertThat(grounding.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/statements/0/cue");
            assertThat(finding.statement()).contains("statement");
            assertThat(finding.verdict()).isEqualTo(Verdict.EXACT);
            assertThat(finding.words()).contains("a averti");
            assertThat(finding.places()).containsExactly(with(at("a averti"), "a averti"));
            assertThat(finding.differences()).isEmpty();
            assertThat(finding.explanation()).isEmpty();
        });
        // The emoji is two chars and one code point.
        assertThat(grounding.findings().get(0).places().get(0).start()).hasValue(TEXT.indexOf("a averti") - 1);
    }

    @Test
    void toleratesTypographyOnly() {
        assertThat(cue(Passage.of("la digue ne tiendra pas l'hiver"))).containsExactly("/statements/0/cue normalized");
        assertThat(cue(Passage.of("vendredi - La  ministre"))).containsExactly("/statements/0/cue normalized");
        assertThat(cue(Passage.of("re\u0301ponse"))).containsExactly("/statements/0/cue normalized");
        assertThat(cue(with(at("l\u2019hiver"), "l'hiver"))).containsExactly("/statements/0/cue normalized");
        assertThat(cue(Passage.of("reponse")))
                .containsExactly("/statements/0/cue not found: the record has “reponse”, the text has “réponse”"
                        + " (accents); nearest at 287 to 294");
        assertThat(cue(Passage.of("La Ministre a averti")))
                .singleElement()
                .asString()
                .startsWith("/statements/0/cue not found: the record has “Ministre”, the text has “ministre”"
                        + " (capitals); nearest at 24 to ");
    }

    @Test
    void reportsWordsThatOccurSeveralTimes() {
        Grounding grounding = Grounding.check(dossier(statement -> statement.cue(Passage.of("a promis"))), TEXT);

        assertThat(grounding.problems()).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.AMBIGUOUS);
            assertThat(finding.places()).hasSize(2).contains(with(at("a promis"), "a promis"));
            assertThat(finding.explanation()).startsWith("“a promis” occurs 2 times, first at 274 to 282 and ");
        });
    }

    @Test
    void prefixAndSuffixTellWhichIsMeant() {
        Passage.Builder second = Passage.builder();
        second.exact("a promis").prefix("Le port ").suffix(" une enquête");
        Passage.Builder none = Passage.builder();
        none.exact("a promis").prefix("La mairie ");

        assertThat(cue(second.build())).containsExactly("/statements/0/cue exact");
        assertThat(cue(none.build()))
                .containsExactly(
                        "/statements/0/cue not found: the text has “a promis” at 274 to 282, but not between the"
                                + " prefix and suffix of the record");
        Passage.Builder behind = Passage.builder();
        behind.exact("a promis").suffix(" une enquête");
        assertThat(cue(behind.build())).containsExactly("/statements/0/cue exact");
        behind.suffix(" une lettre");
        assertThat(cue(behind.build()))
                .singleElement()
                .asString()
                .endsWith("not between the prefix and suffix of the record");
    }

    @Test
    void prefixAndSuffixCountAtAPlaceToo() {
        Passage.Builder there = Passage.builder();
        there.start(at("a averti").start()).end(at("a averti").end()).exact("a averti");
        assertThat(cue(there.prefix("La ministre ").build())).containsExactly("/statements/0/cue exact");
        assertThat(cue(there.prefix("Le ministre ").build()))
                .singleElement()
                .asString()
                .endsWith("not between the prefix and suffix of the record");
    }

    @Test
    void ofSeveralPlacesTheOneNearestToTheOffsetIsShown() {
        int second = TEXT.lastIndexOf("a promis");
        Passage beside = Passage.at(TEXT, second + 3, second + 11);

        assertThat(cue(with(beside, "a promis")))
                .singleElement()
                .asString()
                .contains("the text has “a promis” at 304 to 312, not at 307");
        assertThat(cue(with(beside, "a promis une lettre")))
                .singleElement()
                .asString()
                .endsWith("the record has “lettre”, the text has “enquête”; nearest at 304 to 324");
    }

    @Test
    void findsPartsOfWordsOnlyIfThereAreNoWholeOnes() {
        assertThat(cue(Passage.of("port"))).singleElement().asString().contains("occurs 2 times");
        assertThat(cue(Passage.of("quête"))).singleElement().asString().startsWith("/statements/0/cue misplaced: ");
        assertThat(Grounding.locate("北朝鮮は発射した", "発射"))
                .containsExactly(Passage.builder().start(4).end(6).exact("発射").build());
    }

    @Test
    void wordsOfOnlyTypographyDoNotOccur() {
        assertThat(cue(Passage.of(" "))).singleElement().asString().endsWith("“ ” does not occur in the text");
        assertThat(cue(Passage.of("\u00AD"))).singleElement().asString().contains("not found");
        assertThat(cue(Passage.of("\u00A0l\u2019hiver"))).containsExactly("/statements/0/cue normalized");
        assertThat(cue(Passage.of(" l\u2019hiver"))).containsExactly("/statements/0/cue exact");
    }

    @Test
    void saysThatAnOffsetIsShifted() {
        Passage right = at("a averti");
        Passage shifted =
                Passage.of(right.start().orElseThrow() + 2, right.end().orElseThrow() + 2);

        assertThat(cue(right)).containsExactly("/statements/0/cue exact");
        assertThat(cue(shifted))
                .containsExactly(
                        "/statements/0/cue misplaced: the record takes “averti l” at 38 to 46, which begins or ends"
                                + " within a word, or with white space");
        assertThat(cue(with(shifted, "a averti")))
                .containsExactly(
                        "/statements/0/cue not found: the text has “a averti” at 36 to 44, not at 38 to 46, where"
                                + " the record puts it");
        assertThat(cue(Passage.of(10, 100_000)))
                .singleElement()
                .asString()
                .startsWith(
                        "/statements/0/cue not found: the place in the record, 10 to 100000, lies beyond the end of the"
                                + " text, which has ");
        assertThat(cue(at(" averti"))).singleElement().asString().contains("misplaced");
        assertThat(cue(at("ave"))).singleElement().asString().contains("misplaced");
    }

    @Test
    void aPlaceIsNotMisplacedInAScriptWithoutSpaces() {
        String japanese = "北朝鮮は発射したNATO発表";
        Dossier launch = dossier(statement -> statement
                .addPassage(Passage.of(4, 6))
                .addPassage(Passage.of(8, 12))
                .cue(Passage.of(9, 12)));

        assertThat(lines(Grounding.check(launch, japanese)))
                .containsExactly(
                        "/statements/0/passages/0 exact",
                        "/statements/0/passages/1 exact",
                        "/statements/0/cue misplaced: the record takes “ATO” at 9 to 12, which begins or ends within a word, or"
                                + " with white space");
    }

    @Test
    void showsTheNearestPlaceAndTheDifference() {
        assertThat(quoted(quotation("la digue tiendra l\u2019hiver", QuotationForm.MIXED)))
                .singleElement()
                .asString()
                .startsWith("/statements/0/quotations/0/words not found: the record leaves out “pas” (a"
                        + " negation), one of 2 differences; nearest at 57 to 88");
        assertThat(quoted(quotation("Nous ne paierons jamais pas deux fois", QuotationForm.MIXED)))
                .singleElement()
                .asString()
                .contains("the record adds “jamais” (a negation); nearest at");
        assertThat(quoted(quotation("Nous ne paierons deux fois", QuotationForm.MIXED)))
                .singleElement()
                .asString()
                .contains("the record leaves out “pas” (a negation); nearest at");
        assertThat(quoted(quotation("Personne ne vous croit", QuotationForm.MIXED)))
                .containsExactly(
                        "/statements/0/quotations/0/words not found: “Personne ne vous croit” does not occur in the text");
    }

    @Test
    void saysThatAQuotationIsStitchedTogether() {
        String stitched = "Nous ne paierons pas deux fois, et nous le dirons à tous";
        Grounding grounding = Grounding.check(
                dossier(statement -> statement.addQuotation(
                        quotation(stitched, QuotationForm.DIRECT).build())),
                TEXT);

        assertThat(grounding.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.STITCHED);
            assertThat(finding.places())
                    .containsExactly(
                            with(at("Nous ne paierons pas deux fois"), "Nous ne paierons pas deux fois"),
                            with(at("et nous le dirons à tous"), "et nous le dirons à tous"));
        });
        assertThat(quoted(quotation("la digue ne tiendra pas … deux fois", QuotationForm.MIXED)))
                .singleElement()
                .asString()
                .contains(" stitched: the record joins pieces of the text: “la digue ne tiendra pas” at ");
    }

    @Test
    void reportsADirectQuotationWithoutMarks() {
        assertThat(quoted(quotation("La ministre a promis une réponse", QuotationForm.DIRECT)))
                .containsExactly(
                        "/statements/0/quotations/0/words exact",
                        "/statements/0/quotations/0/words unquoted: the record calls “La ministre a promis une réponse”"
                                + " direct, but the text does not put it between quotation marks");
        assertThat(quoted(quotation("La ministre a promis une réponse", QuotationForm.MIXED)))
                .containsExactly("/statements/0/quotations/0/words exact");
        assertThat(quoted(quotation("Nous ne paierons pas deux fois", QuotationForm.DIRECT)))
                .containsExactly("/statements/0/quotations/0/words exact");
    }

    @Test
    void saysThatQuotationsOverlap() {
        assertThat(quoted(
                        quotation("ne tiendra pas l\u2019hiver", QuotationForm.MIXED),
                        quotation("la digue ne tiendra pas", QuotationForm.MIXED),
                        quotation("Nous ne paierons pas deux fois", QuotationForm.DIRECT)))
                .containsExactly(
                        "/statements/0/quotations/0/words exact",
                        "/statements/0/quotations/1/words exact",
                        "/statements/0/quotations/1/words overlapping: the record takes words of the text that"
                                + " /statements/0/quotations/0/words has too",
                        "/statements/0/quotations/2/words exact");
    }

    @Test
    void quotationsThatTouchDoNotOverlapAndOneWithinALongOneDoes() {
        assertThat(quoted(
                        quotation("la digue ", QuotationForm.MIXED), quotation("ne tiendra pas", QuotationForm.MIXED)))
                .containsExactly("/statements/0/quotations/0/words exact", "/statements/0/quotations/1/words exact");
        assertThat(quoted(
                        quotation("la digue ne tiendra pas", QuotationForm.MIXED),
                        quotation("digue", QuotationForm.MIXED),
                        quotation("tiendra", QuotationForm.MIXED)))
                .filteredOn(finding -> finding.contains(" overlapping: ")
                        && finding.contains("/statements/0/quotations/0/words has too"))
                .hasSize(2);
    }

    @Test
    void quotationsOverlapInAnyOrder() {
        assertThat(quoted(
                        quotation("Nous ne paierons pas deux fois", QuotationForm.DIRECT),
                        quotation("la digue ne tiendra pas", QuotationForm.MIXED)))
                .containsExactly("/statements/0/quotations/0/words exact", "/statements/0/quotations/1/words exact");
    }

    @Test
    void piecesOfOneSentenceAreStitchedWhenMuchIsLeftOutBetweenThem() {
        assertThat(quoted(quotation("Le port a rappelé puis la résolution", QuotationForm.MIXED)))
                .singleElement()
                .asString()
                .contains(" stitched: the record joins pieces of the text: “Le port a rappelé” at ");
    }

    @Test
    void aPassageBesideAQuotationIsCheckedWhereItsWordsAreOthers() {
        assertThat(quoted(quotation("la digue ne tiendra pas", QuotationForm.MIXED)
                        .passage(Passage.of("la digue ne tiendra pas"))))
                .containsExactly("/statements/0/quotations/0/words exact");
        assertThat(quoted(quotation("la digue ne tiendra pas", QuotationForm.MIXED)
                        .passage(Passage.of("la digue rompra"))))
                .hasSize(2)
                .satisfies(findings ->
                        assertThat(findings.get(1)).startsWith("/statements/0/quotations/0/passage not found: "));
        assertThat(quoted(quotation("la digue ne tiendra pas", QuotationForm.MIXED)
                        .passage(at("La ministre a averti"))))
                .singleElement()
                .asString()
                .contains("words not found: the text has “la digue ne tiendra pas” at 57 to 80, not at 24 to 44");
    }

    private static List<String> cited(Passage wording, Basis basis) {
        SanctionReference.Builder reference = SanctionReference.builder();
        reference
                .wording(wording)
                .addResolution(ResolutionCitation.of(Resolution.of(2664, 2022)))
                .relation(SanctionRelation.CITES)
                .identifiedBy(basis);
        return lines(Grounding.check(dossier(statement -> statement.addSanctionReference(reference.build())), TEXT));
    }

    @Test
    void reportsAStatedNumberThatIsNotInItsWording() {
        String pointer = "/statements/0/sanctionReferences/0/wording";
        assertThat(cited(at("la résolution 2664 (2022)"), Basis.STATED)).containsExactly(pointer + " exact");
        assertThat(cited(at("les résolutions du Conseil de sécurité"), Basis.INFERRED))
                .containsExactly(pointer + " exact");
        assertThat(cited(at("les résolutions du Conseil de sécurité"), Basis.STATED))
                .containsExactly(
                        pointer + " exact",
                        pointer
                                + " unstated: the record marks 2664 as stated, but “les résolutions du Conseil de"
                                + " sécurité” in the text does not state it");
    }

    private static Dating dating(String date, Passage wording) {
        return Dating.builder()
                .date(Edtf.parse(date))
                .wording(wording)
                .anchor(FRIDAY)
                .build();
    }

    @Test
    void saysThatTheWordingOfADateNamesAnother() {
        assertThat(lines(Grounding.check(dossier(it -> it.made(dating("2024-06-10", at("lundi")))), TEXT)))
                .containsExactly("/statements/0/made/wording exact");
        assertThat(lines(Grounding.check(dossier(it -> it.made(dating("2024-06-11", at("lundi")))), TEXT)))
                .containsExactly(
                        "/statements/0/made/wording exact",
                        "/statements/0/made/wording contradicted: “lundi” in the text names another weekday, month or year than"
                                + " 2024-06-11 in the record");
    }

    @Test
    void saysThatTheTextIsAnother() {
        String digest = "9ba9ddf9a50a4662cc93dfd117b911ab42cd4037404bb2790381b9876658f5cc";
        Grounding grounding =
                Grounding.check(dossier(article().sha256(digest), statement().build()), TEXT);

        assertThat(grounding.problems()).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo("/article/sha256");
            assertThat(finding.verdict()).isEqualTo(Verdict.OTHER_TEXT);
            assertThat(finding.words()).contains(digest);
        });
    }

    @Test
    void looksAtEverythingThatComesFromTheText() {
        Party party = Party.builder()
                .actor(State.of("NOR"))
                .mention(Passage.of("La ministre a promis"))
                .build();
        Event event = Event.builder()
                .id("event")
                .description(Text.of("fr", "fait"))
                .status(EventStatus.PLANNED)
                .time(dating("2024-06-10", Passage.of("lundi")))
                .build();
        Relay relay = Relay.builder()
                .addBy(party)
                .cue(Passage.of("a rappelé"))
                .made(dating("2024-06-14", Passage.of("vendredi")))
                .build();
        Assertion.Builder statement = Assertion.builder();
        statement
                .id("statement")
                .addSpeaker(party)
                .addAddressee(party)
                .addTarget(party)
                .addAbout(event)
                .addRelay(relay)
                .made(dating("2024-06-10", Passage.of("lundi")))
                .cue(Passage.of("a averti"))
                .addPassage(Passage.of("la digue"))
                .addPassage(Passage.of("tiendra"))
                .addInstrument(InstrumentReference.builder()
                        .wording(Passage.of("les résolutions du Conseil de sécurité"))
                        .relation(SanctionRelation.CITES)
                        .build());
        Article.Builder article = article();
        article.published(dating("2024-06-14", Passage.of("vendredi")))
                .updated(dating("2024-06-14", Passage.of("vendredi")));

        assertThat(Grounding.check(dossier(article, statement.build()), TEXT).findings().stream()
                        .map(Finding::pointer))
                .containsExactly(
                        "/article/published/wording",
                        "/article/updated/wording",
                        "/events/0/time/wording",
                        "/statements/0/speakers/0/mention",
                        "/statements/0/addressees/0/mention",
                        "/statements/0/targets/0/mention",
                        "/statements/0/passages/0",
                        "/statements/0/passages/1",
                        "/statements/0/cue",
                        "/statements/0/made/wording",
                        "/statements/0/relays/0/by/0/mention",
                        "/statements/0/relays/0/cue",
                        "/statements/0/relays/0/made/wording",
                        "/statements/0/instruments/0/wording");
    }

    @Test
    void summarisesForPeople() {
        Grounding grounding = Grounding.check(
                dossier(statement -> statement
                        .cue(Passage.of("a averti"))
                        .made(dating("2024-06-11", Passage.of("lundi")))
                        .addPassage(Passage.of("l'hiver"))),
                TEXT);

        assertThat(grounding.summary())
                .isEqualTo("3 places checked against the text: 2 exact, 1 normalized, 1 problem, 1 hint\n"
                        + "/statements/0/made/wording (statement) contradicted: “lundi” in the text names another"
                        + " weekday, month or year than 2024-06-11 in the record\n/statements unrecorded: “résolution"
                        + " 2664 (2022)” at 238 to 260 cites S/RES/2664 (2022), which no reference of the record"
                        + " has");
    }

    @Test
    void locatesWords() {
        assertThat(Grounding.locate(TEXT, "l\u2019hiver")).containsExactly(with(at("l\u2019hiver"), "l\u2019hiver"));
        assertThat(Grounding.locate(TEXT, "l'hiver")).containsExactly(with(at("l\u2019hiver"), "l\u2019hiver"));
        assertThat(Grounding.locate(TEXT, "a promis")).hasSize(2);
        assertThat(Grounding.locate(TEXT, "a menti")).isEmpty();
        assertThat(Grounding.locate(TEXT, "\uD83D\uDCF0"))
                .containsExactly(
                        Passage.builder().start(0).end(1).exact("\uD83D\uDCF0").build());
        assertThat(Grounding.locate("a\u200B b", "a"))
                .extracting(Passage::exact)
                .containsExactly(java.util.Optional.of("a"));
        // A letter without its accent is another one, also within a word.
        assertThat(Grounding.locate("aq\u0303a", "q")).isEmpty();
        assertThat(Grounding.locate("aq\u0303a", "q\u0303")).hasSize(1);
        assertThat(Grounding.locate("x ".repeat(1000), "x")).hasSize(100);
    }

    @Test
    void refusesIllFormedText() {
        assertThatThrownBy(() -> Grounding.locate(TEXT, " \u00A0"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Grounding.words: ");
        assertThatThrownBy(() -> Grounding.locate("\uD83D", "a"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Grounding.text: well-formed Unicode");
        assertThatThrownBy(() -> Grounding.check(dossier(statement -> {}), "\uDCF0"))
                .isInstanceOf(InvalidValueException.class);
    }

    private static Dossier cues(Stream<String> words) {
        List<Assertion> statements = new ArrayList<>();
        words.forEach(cue -> {
            Assertion.Builder statement = Assertion.builder();
            statement.id("s-" + statements.size()).addSpeaker(State.of("NOR")).cue(Passage.of(cue));
            statements.add(statement.build());
        });
        return dossier(article(), statements.toArray(new Assertion[0]));
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void isNotSlowWithTenThousandPassagesInAMegabyte() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append("Le mot ")
                    .append(i)
                    .append(" tombe à la place ")
                    .append(i * 7)
                    .append(". ");
        }
        Dossier present = cues(Stream.iterate(0, i -> i + 1).limit(10_000).map(i -> "mot " + i + " tombe"));
        Dossier absent = cues(Stream.iterate(0, i -> i + 1).limit(10_000).map(i -> "mot " + i + " monte à la cave"));

        assertThat(Grounding.check(present, text.toString()).isClean()).isTrue();
        assertThat(Grounding.check(absent, text.toString()).problems())
                .hasSize(10_000)
                .allMatch(finding -> finding.verdict() == Verdict.NOT_FOUND);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void isNotSlowedByWordsBeforeAndAfterTenThousandPassages() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append("Le mot ")
                    .append(i)
                    .append(" tombe à la place ")
                    .append(i * 7)
                    .append(". ");
        }
        List<Assertion> statements = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            Passage cue = Passage.builder()
                    .exact(i + " tombe")
                    .prefix("Le mot ")
                    .suffix(" à la place " + i * 7)
                    .build();
            Assertion.Builder statement = Assertion.builder();
            statement.id("s-" + i).addSpeaker(State.of("NOR")).cue(cue);
            statements.add(statement.build());
        }

        assertThat(Grounding.check(dossier(article(), statements.toArray(new Assertion[0])), text.toString())
                        .isClean())
                .isTrue();
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void isNotSlowedByATextThatRepeatsItself() {
        String text = "a ".repeat(500_000);
        Dossier dossier = cues(Stream.iterate("a", words -> words + " a").limit(1000));

        assertThat(Grounding.check(dossier, text).problems())
                .hasSize(1000)
                .allMatch(it -> it.places().size() == 10);
        assertThat(Grounding.check(
                                cues(Stream.iterate("aa", words -> words + "a").limit(1000)), text)
                        .problems())
                .hasSize(1000);
    }
}
