package io.github.demarche.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.Resources;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.jackson.DemarcheModule;
import io.github.demarche.page.DossierPage;
import io.github.demarche.source.Quotation;
import io.github.demarche.statement.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.json.JsonMapper;

/** What a page leaves when it is filtered, and what it shows that does not hold, in Chromium. */
class FiltersInBrowserTest {
    /** Segments whose tint is neither that of the paper nor none. */
    private static final String TINTED = "return [...document.querySelectorAll('.tx .seg')].filter(e =>"
            + " getComputedStyle(e).backgroundColor !== 'rgba(0, 0, 0, 0)').map(e => e.textContent)";

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @Test
    void filtersLeaveWhatIsChosenAndCountIt() throws IOException {
        open();
        assertThat(browser.isShown(".pill")).isFalse();
        browser.click(".chip.objects input");
        assertThat(browser.shown())
                .containsExactly(
                        "varn-warns",
                        "varn-refuses",
                        "marsk-denies",
                        "marsk-refuses-lectures",
                        "league-condemns",
                        "reil-replies");
        assertPill("6", "of 19 statements shown");
        choose("S", "Ilse Varn");
        assertThat(browser.shown()).containsExactly("varn-warns", "varn-refuses");
        assertPill("2", "of 19 statements shown");
        assertThat(String.join("", browser.strings(TINTED)).replace('\u00A0', ' '))
                .isEqualTo("la Valmérie « jouait avec le feu » en déplaçant ses batteries côtières vers le détroit"
                        + "Nous ne laisserons personne fermer le détroitet nous l’avons dit à nos voisins");
        browser.picture("filters");
        // Within a facet it is enough that one value is chosen.
        choose("S", "Teo Marsk");
        assertThat(browser.shown())
                .containsExactly("varn-warns", "varn-refuses", "marsk-denies", "marsk-refuses-lectures");
    }

    @Test
    void aTargetIsShownEvenWhenAFilterHidesIt() throws IOException {
        open();
        browser.click(".chip.asks input");
        assertThat(browser.isShown("#varn-warns")).isFalse();
        browser.run("location.hash = 'varn-warns'");
        assertThat(browser.isShown("#varn-warns")).isTrue();
    }

    @Test
    void kindsAndCertaintiesFilterToo() throws IOException {
        open();
        choose("K", "Denial");
        assertThat(browser.shown()).containsExactly("marsk-denies");
    }

    @Test
    void allDetailsOpenAtOnce() throws IOException {
        open();
        assertThat(browser.isShown("#varn-warns dl")).isFalse();
        browser.click("#P_details");
        assertThat(browser.isShown("#varn-warns dl")).isTrue();
    }

    @Test
    void whatDoesNotHoldIsMarkedWhereItOccurs() throws IOException {
        Dossier careless = JsonMapper.builder()
                .addModule(new DemarcheModule())
                .build()
                .readValue(Resources.read(WireReport.class, "careless-record.json"), Dossier.class);
        browser.open(
                "careless", DossierPage.of(careless).text(WireReport.text()).toHtml(), "");
        // Twelve problems, of which two are about the article: its digest and its date.
        assertThat(browser.count(".act .bar-f")).isEqualTo(10);
        assertThat(browser.count("#P_findings tbody tr")).isEqualTo(12);
        assertThat(browser.run("return document.querySelector('a.vd').hash")).isEqualTo("#P_findings");
        assertThat(browser.run("return document.querySelector('a.vd').textContent.trim()"))
                .asString()
                .startsWith("Checked against the text: ")
                .endsWith(" places do not hold");
        assertThat(browser.strings("return [...document.querySelectorAll('.bad')].map(e => e.textContent)"))
                .contains(
                        "feu",
                        // Both pieces of a quotation that joins them.
                        "Nous ne laisserons personne fermer le détroit",
                        "et nous l’avons dit à nos voisins");
        browser.wholePicture("careless");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    @EnabledIfSystemProperty(named = "article", matches = ".+")
    void theArticleIsFilteredByFamilyAndSpeaker() throws IOException {
        browser.open("article-filtered", article(ArticleDossier.dossier()), "");
        browser.click(".chip.objects input");
        assertThat(browser.shown()).hasSize(5);
        choose("S", "Kurt Campbell");
        assertThat(browser.shown()).containsExactly("campbell-is-concerned");
        assertPill("1", "of 34 statements shown");
        assertThat(browser.strings(TINTED)).containsExactly("cela nous préoccupe");
    }

    @Test
    @EnabledIfSystemProperty(named = "article", matches = ".+")
    void aWordThatIsNotInTheArticleHasAWavyLine() throws IOException {
        List<Statement> planted = ArticleDossier.dossier().statements().stream()
                .<Statement>map(statement -> statement.toBuilder()
                        .quotations(statement.quotations().stream()
                                .map(FiltersInBrowserTest::firmly)
                                .toList())
                        .build())
                .toList();
        Dossier dossier =
                ArticleDossier.dossier().toBuilder().statements(planted).build();
        browser.open("article-planted", article(dossier), "");
        assertThat(browser.count(".act .bar-f")).isEqualTo(1);
        assertThat(browser.count("#P_findings tbody tr")).isEqualTo(1);
        assertThat(browser.strings("return [...document.querySelectorAll('.bad')].map(e => e.textContent)"))
                .containsExactly("résolument");
        assertThat(browser.strings("return [...document.querySelectorAll('.tx *')].filter(e =>"
                        + " getComputedStyle(e).textDecorationStyle === 'wavy').map(e => e.textContent)"))
                .containsExactly("résolument");
    }

    private static Quotation firmly(Quotation quotation) {
        return quotation.toBuilder()
                .words(quotation.words().replace("résolument", "fermement"))
                .build();
    }

    private static String article(Dossier dossier) throws IOException {
        String text = Files.readString(Path.of(System.getProperty("article")));
        return DossierPage.of(dossier).text(text).toHtml();
    }

    private static void open() throws IOException {
        browser.open(
                "wire",
                DossierPage.of(WireReport.dossier()).text(WireReport.text()).toHtml(),
                "");
    }

    /** Checks the box of a value in the panel. */
    private static void choose(String facet, String value) {
        browser.run(
                "[...document.querySelectorAll('label')].find(l => l.querySelector('.' + arguments[0])"
                        + " && l.textContent.includes(arguments[1])).querySelector('input').click()",
                facet,
                value);
    }

    private static void assertPill(String count, String words) {
        assertThat(browser.isShown(".pill")).isTrue();
        assertThat(browser.run("return document.querySelector('.pill').textContent.trim()"))
                .isEqualTo(words);
        // The count is the style sheet's: no script sees it, but a screen reader hears it.
        assertThat(browser.heard()).contains(count);
    }
}
