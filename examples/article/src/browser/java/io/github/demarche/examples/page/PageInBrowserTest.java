package io.github.demarche.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.page.DossierPage;
import io.github.demarche.source.Quotation;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page shows and does in Chromium; pages and pictures are in target/browser. */
class PageInBrowserTest {
    private static final String HIGHLIGHT = "rgb(255, 243, 176)";

    /** The words, without the tags, of all segments that have the highlight's colour. */
    private static final String LIT = "return [...document.querySelectorAll('.tx .seg')]"
            + ".filter(e => getComputedStyle(e).backgroundColor === '" + HIGHLIGHT + "')"
            + ".map(e => [...e.childNodes].filter(n => n.nodeType === 3).map(n => n.data).join(''))";

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    /** A dossier with its text. */
    record Case(String name, Dossier dossier, String text) {
        DossierPage page() {
            return DossierPage.of(dossier).text(text);
        }

        void open(String place) throws IOException {
            browser.open(name, page().toHtml(), place);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The wire report, a document of each genre, and the article where its text is given. */
    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>(List.of(wire()));
        for (String name : Document.names()) {
            Document document = Document.named(name);
            cases.add(new Case(name, document.dossier(), document.text()));
        }
        article().ifPresent(cases::add);
        return cases.stream();
    }

    private static Case wire() {
        return new Case("wire", WireReport.dossier(), WireReport.text());
    }

    private static Optional<Case> article() throws IOException {
        String file = System.getProperty("article", "");
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(new Case("article", ArticleDossier.dossier(), Files.readString(Path.of(file))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePageRunsNothingAsksForNothingAndBreaksNoPolicy(Case one) throws IOException {
        one.open("");
        assertThat(browser.number("return document.scripts.length")).isZero();
        assertThat(browser.count("[style]")).isZero();
        assertThat(browser.number("return [...document.querySelectorAll('*')]"
                        + ".filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length"))
                .isZero();
        assertThat(browser.number("return performance.getEntriesByType('resource').length"))
                .isZero();
        assertThat(browser.console()).isEmpty();
        // The style sheet is in force: the policy has its digest.
        assertThat(browser.run("return getComputedStyle(document.querySelector('.vh')).position"))
                .isEqualTo("absolute");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theTextIsThereCharacterForCharacter(Case one) throws IOException {
        one.open("");
        assertThat(browser.strings("""
                        return [...document.querySelectorAll('.tx p')].map(p => {
                          const copy = p.cloneNode(true);
                          copy.querySelectorAll('a.n, .tag').forEach(e => e.remove());
                          return copy.textContent;
                        })"""))
                .containsExactlyElementsOf(
                        one.text().lines().filter(line -> !line.isBlank()).toList());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyStatementHasItsCardAndEveryLinkAPlace(Case one) throws IOException {
        one.open("");
        assertThat(browser.strings("return [...document.querySelectorAll('.act')].map(e => e.id)"))
                .containsExactlyInAnyOrderElementsOf(
                        one.dossier().statements().stream().map(Statement::id).toList());
        assertThat(browser.strings("return [...document.querySelectorAll('a[href^=\"#\"]')]"
                        + ".filter(a => !document.getElementById(a.hash.slice(1))).map(a => a.hash)"))
                .isEmpty();
        assertThat(browser.strings("return [...document.querySelectorAll('[id]')].map(e => e.id)"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theWireReportAndTheArticleHaveTheirNumbersOfStatements() throws IOException {
        wire().open("");
        assertThat(browser.count(".act")).isEqualTo(19);
        if (article().isPresent()) {
            article().get().open("");
            assertThat(browser.count(".act")).isEqualTo(34);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTargetLightsAllItsWordsAndNoOthers(Case one) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        for (Statement statement : one.dossier().statements()) {
            words.put(statement.id(), words(one, fragments(statement)));
        }
        for (Statement statement : one.dossier().statements()) {
            one.open("#" + statement.id());
            assertThat(browser.count(".act:target")).as(statement.id()).isEqualTo(1);
            assertThat(String.join("", browser.strings(LIT))).as(statement.id()).isEqualTo(words.get(statement.id()));
        }
    }

    private static String words(Case one, List<int[]> fragments) {
        StringBuilder words = new StringBuilder();
        int[] text = one.text().codePoints().toArray();
        for (int[] fragment : fragments) {
            words.append(new String(text, fragment[0], fragment[1] - fragment[0]));
        }
        return words.toString().replaceAll("[\\r\\n]", "");
    }

    /** Where the content of a statement is: its passages and quotations, made one where they touch. */
    private static List<int[]> fragments(Statement statement) {
        List<int[]> fragments = new ArrayList<>();
        Stream.concat(
                        statement.passages().stream(),
                        statement.quotations().stream().map(Quotation::passage).flatMap(Optional::stream))
                .sorted(Comparator.comparingInt(
                        (Passage passage) -> passage.start().orElseThrow()))
                .map(it -> new int[] {it.start().orElseThrow(), it.end().orElseThrow()})
                .forEach(next -> {
                    int[] last = fragments.isEmpty() ? new int[] {-1, -1} : fragments.get(fragments.size() - 1);
                    if (next[0] <= last[1]) {
                        last[1] = Math.max(last[1], next[1]);
                    } else {
                        fragments.add(next);
                    }
                });
        return fragments;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFragmentHasItsNumber(Case one) throws IOException {
        one.open("");
        for (Statement statement : one.dossier().statements()) {
            List<String> numbers = browser.strings(
                    "return [...document.querySelectorAll('a.n[href=\"#' + arguments[0] + '\"]')].map(e => e.textContent)",
                    statement.id());
            String number = (String) browser.run(
                    "return document.getElementById(arguments[0]).querySelector('.no').textContent", statement.id());
            int fragments = fragments(statement).size();
            if (fragments > 0) {
                assertThat(numbers).as(statement.id()).hasSize(fragments).startsWith(number);
                assertThat(numbers.subList(1, fragments)).allMatch(("…" + number)::equals);
            } else {
                assertThat(numbers).as(statement.id()).hasSizeLessThan(2);
            }
        }
    }

    @Test
    void cardsAndWordsLightEachOther() throws IOException {
        wire().open("");
        browser.hover("#varn-refuses");
        assertThat(String.join("", browser.strings(LIT)))
                .isEqualTo("Nous ne laisserons personne fermer le détroitet nous l’avons dit à nos voisins");
        assertThat(outline("#varn-refuses")).isEqualTo("solid");
        browser.hover("header");
        assertThat(browser.strings(LIT)).isEmpty();
        assertThat(outline("#varn-refuses")).isEqualTo("none");
        browser.hover(".row:has(#varn-refuses) .seg");
        assertThat(outline("#varn-refuses")).isEqualTo("solid");
        browser.hover("header");
        browser.run("document.querySelector('a.n[href=\"#varn-refuses\"]').focus()");
        assertThat(browser.strings(LIT)).hasSize(2);
        assertThat(outline("#varn-refuses")).isEqualTo("solid");
        browser.run("document.querySelector('#varn-refuses .no').focus()");
        assertThat(browser.strings(LIT)).hasSize(2);
    }

    private static Object outline(String selector) {
        return browser.run("return getComputedStyle(document.querySelector(arguments[0])).outlineStyle", selector);
    }

    @Test
    void tagsSayWhoAndWhenWhileTheStatementIsActive() throws IOException {
        wire().open("");
        String tags =
                "return [...document.querySelectorAll('.tag')].filter(e => e.checkVisibility()).map(e => e.textContent)";
        assertThat(browser.strings(tags)).isEmpty();
        double before = browser.number("return document.body.scrollHeight");
        browser.hover("#varn-warns");
        assertThat(browser.strings(tags)).containsExactly("who", "cue", "when");
        // Nothing moves.
        assertThat(browser.number("return document.body.scrollHeight")).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void statementsThatShareWordsHaveLanesOfTheirOwn(Case one) throws IOException {
        one.open("");
        assertThat(browser.strings("""
                        const lanes = e => [...e.classList].filter(c => /^[abc]-/.test(c)).map(c => c[0]);
                        const own = e => [...e.classList].filter(c => /^sf?\\d+$/.test(c));
                        const wrong = [];
                        for (const row of document.querySelectorAll('.row')) {
                          const lane = new Map();
                          for (const e of row.querySelectorAll('.seg')) {
                            if (new Set(lanes(e)).size !== Math.min(3, own(e).length)) wrong.push(e.textContent);
                            if (own(e).length === 1) {
                              const before = lane.get(own(e)[0]);
                              if (before && before !== lanes(e)[0]) wrong.push(e.textContent);
                              lane.set(own(e)[0], lanes(e)[0]);
                            }
                          }
                        }
                        return wrong;""")).isEmpty();
        // The lines are at most 3 px wide, and 4 px apart.
        assertThat(browser.strings("return [...new Set([...document.querySelectorAll('.tx .seg:not(.bad)')]"
                        + ".map(e => getComputedStyle(e).backgroundPosition))]"))
                .allMatch("0px 100%, 0px calc(100% - 4px), 0px calc(100% - 8px)"::equals);
        assertThat(browser.strings("return [...document.querySelectorAll('.tx .seg')]"
                        + ".flatMap(e => getComputedStyle(e).backgroundSize.split(', ')).map(s => s.split(' ')[1])"))
                .allMatch(size -> size.equals("1.5px") || size.equals("3px") || size.equals("auto"));
    }

    @Test
    void theTimelineOfTheArticleIsDrawnByWhatIsKnown() throws IOException {
        if (article().isEmpty()) {
            return;
        }
        article().get().open("");
        String row =
                "[...document.querySelectorAll('.tl tbody:first-of-type tr')].find(r => r.textContent.includes('%s'))";
        String open = String.format(row, "on or before 14 June 2024");
        assertThat(browser.run("return " + open + ".querySelector('rect').getAttribute('fill')"))
                .isEqualTo("url(#G_start)");
        // It ends where the day of the 14th does.
        assertThat(browser.number("const r = " + open + ".querySelector('rect'); return parseFloat(r.getAttribute('x'))"
                        + " + parseFloat(r.getAttribute('width'))"))
                .isCloseTo(
                        browser.number("const r = [...document.querySelectorAll('.tl tbody:first-of-type tr')]"
                                + ".find(r => r.querySelector('th').textContent.startsWith('14 June')).querySelector('rect');"
                                + " return parseFloat(r.getAttribute('x')) + parseFloat(r.getAttribute('width'))"),
                        org.assertj.core.data.Offset.offset(0.02));
        assertThat(browser.number("return " + String.format(row, "September 2023")
                        + ".querySelectorAll('line:not(.pub)').length"))
                .isEqualTo(2);
        // All statements of a date that is known alike are one row.
        assertThat(browser.count(".tl tbody:first-of-type tr")).isEqualTo(10);
    }
}
