package io.github.demarche.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.page.DossierPage;
import io.github.demarche.source.Quotation;
import io.github.demarche.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page in Chromium; pictures of it are in target/browser. */
class PageInBrowserTest {
    private static final String VISIBLE =
            "return [...document.querySelectorAll('.act')].filter(e => e.checkVisibility()).map(e => e.id)";

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @BeforeEach
    void look() {
        browser.size(1440, 1400);
        browser.scheme("light");
    }

    @Test
    void thePageRunsNothingAsksForNothingAndBreaksNoPolicy() throws IOException {
        open("");
        assertThat(browser.run("return document.scripts.length")).isEqualTo(0L);
        assertThat(browser.count("[style]")).isZero();
        assertThat(browser.run("return [...document.querySelectorAll('*')]"
                        + ".filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length"))
                .isEqualTo(0L);
        assertThat(browser.run("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(browser.console()).isEmpty();
        // The style sheet is in force: the policy has its digest.
        assertThat(browser.run("return getComputedStyle(document.querySelector('.vh')).position"))
                .isEqualTo("absolute");
    }

    @Test
    void theTextIsThereCharacterForCharacter() throws IOException {
        open("");
        assertText(WireReport.text());
        assertThat(browser.count(".act")).isEqualTo(19);
    }

    @Test
    void everyLinkLeadsToAPlaceAndNoIdIsThereTwice() throws IOException {
        open("");
        assertThat(browser.strings("return [...document.querySelectorAll('a[href^=\"#\"]')]"
                        + ".filter(a => !document.getElementById(a.hash.slice(1))).map(a => a.hash)"))
                .isEmpty();
        assertThat(browser.strings("return [...document.querySelectorAll('[id]')].map(e => e.id)"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTargetLightsItsFragmentsAndNoOthers() throws IOException {
        for (Statement statement : WireReport.dossier().statements()) {
            open("#" + statement.id());
            List<String> lit = browser.strings("const hl = document.querySelector('.act:target');"
                    + "const own = [...hl.classList].find(c => /^s(f?\\d+)$/.test(c));"
                    + "return [...document.querySelectorAll('.seg')].filter(e => getComputedStyle(e).backgroundColor"
                    + " === 'rgb(255, 243, 176)').filter(e => !e.classList.contains(own)"
                    + " || e.closest('.row') !== hl.closest('.row')).map(e => e.textContent)");
            assertThat(lit).as(statement.id()).isEmpty();
        }
        assertThat(browser.count(".act:target")).isEqualTo(1);
    }

    @Test
    void aCardThatIsHoveredLightsItsWords() throws IOException {
        open("");
        browser.hover(".act:has(blockquote)");
        assertThat(browser.strings("return [...document.querySelectorAll('.seg')].filter(e =>"
                        + " getComputedStyle(e).backgroundColor === 'rgb(255, 243, 176)').map(e => e.textContent)"))
                .isNotEmpty();
    }

    @Test
    void filtersLeaveWhatIsChosenAndCountIt() throws IOException {
        open("");
        browser.run("document.querySelector('.chip.objects input').click()");
        assertThat(browser.strings(VISIBLE)).hasSize(6);
        assertThat(browser.run("return document.querySelector('.pill').checkVisibility()"))
                .isEqualTo(true);
        browser.run("document.getElementById('P_panel').click();"
                + "[...document.querySelectorAll('label')].find(l => l.querySelector('.S')"
                + " && l.textContent.includes('Ilse Varn')).querySelector('input').click()");
        assertThat(browser.strings(VISIBLE)).isNotEmpty().hasSizeLessThan(6);
        browser.picture("filters");
    }

    @Test
    void whatDoesNotHoldIsMarkedWhereItOccurs() throws IOException {
        Dossier dossier = careless();
        browser.open("careless", DossierPage.of(dossier).text(WireReport.text()).toHtml(), "");
        assertThat(browser.count(".act .bar-f")).isEqualTo(1);
        assertThat(browser.count(".fi tbody tr")).isEqualTo(1);
        assertThat(browser.strings("return [...document.querySelectorAll('.bad')].map(e => e.textContent)"))
                .containsExactly("feu");
        assertThat(browser.run("return document.querySelector('a.vd').hash")).isEqualTo("#P_findings");
        browser.picture("careless");
    }

    /** The wire report with a word of a quotation changed: fire to water. */
    private static Dossier careless() {
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : WireReport.dossier().statements()) {
            List<Quotation> quotations = statement.quotations().stream()
                    .map(quotation -> quotation.words().equals("jouait avec le feu")
                            ? quotation.toBuilder().words("jouait avec le vent").build()
                            : quotation)
                    .toList();
            statements.add(statement.toBuilder().quotations(quotations).build());
        }
        return WireReport.dossier().toBuilder().statements(statements).build();
    }

    @ParameterizedTest
    @CsvSource({
        "1440, light, en", "1440, dark, en", "1024, light, fr", "390, light, en", "390, dark, fr", "320, light, en"
    })
    void thePageFitsAndIsAccessible(int width, String scheme, String language) throws IOException {
        browser.size(width, 1400);
        browser.scheme(scheme);
        String name = "wire-" + width + "-" + scheme + "-" + language;
        browser.open(name, page().language(language).toHtml(), "");
        assertThat((Long) browser.run("return document.documentElement.scrollWidth - innerWidth"))
                .isNotPositive();
        browser.picture(name);
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void onPaperThereIsNoBarAndNoPill() throws IOException {
        open("");
        Files.write(Browser.FOLDER.resolve("wire.pdf"), browser.pdf());
        browser.media("print");
        assertThat(browser.run("return document.querySelector('.bar').checkVisibility()"))
                .isEqualTo(false);
        assertThat(browser.run("return document.querySelector('.pill').checkVisibility()"))
                .isEqualTo(false);
        browser.media("");
    }

    @Test
    void withoutTheTextThereAreCardsOnly() throws IOException {
        browser.open("without", DossierPage.of(WireReport.dossier()).toHtml(), "");
        assertThat(browser.count(".tx")).isZero();
        assertThat(browser.count(".act")).isEqualTo(19);
        browser.picture("without");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void everyDocumentOfTheExamplesIsAccessible() throws IOException {
        for (String name : Document.names()) {
            Document document = Document.named(name);
            browser.open(name, DossierPage.of(document.dossier()).text(document.text()).toHtml(), "");
            browser.picture(name);
            assertThat(browser.violations()).as(name).isEmpty();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "article", matches = ".+")
    void theArticleHasItsThirtyFourStatements() throws IOException {
        String text = Files.readString(Path.of(System.getProperty("article")));
        DossierPage page = DossierPage.of(ArticleDossier.dossier()).text(text);
        browser.open("article", page.toHtml(), "#officials-warn-of-visit");
        assertText(text);
        assertThat(browser.count(".act")).isEqualTo(34);
        assertThat(browser.count(".tl tbody:first-of-type tr")).isEqualTo(10);
        browser.run("document.querySelector('.chip.objects input').click()");
        assertThat(browser.strings(VISIBLE)).hasSize(5);
        assertThat(browser.violations()).isEmpty();
    }

    private static void assertText(String text) {
        assertThat(browser.strings("return [...document.querySelectorAll('.tx p')].map(p => {"
                        + "const copy = p.cloneNode(true);"
                        + "copy.querySelectorAll('a.n, .tag').forEach(e => e.remove());"
                        + "return copy.textContent})"))
                .containsExactlyElementsOf(
                        text.lines().filter(line -> !line.isBlank()).toList());
    }

    private static DossierPage page() {
        return DossierPage.of(WireReport.dossier()).text(WireReport.text());
    }

    private static void open(String place) throws IOException {
        browser.open("wire", page().toHtml(), place);
    }
}
