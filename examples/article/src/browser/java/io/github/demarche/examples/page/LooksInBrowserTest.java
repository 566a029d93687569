package io.github.demarche.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.examples.genres.Document;
import io.github.demarche.examples.wire.WireReport;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.page.DossierPage;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a page looks in Chromium, on screens of all widths and on paper, and whether it is accessible. */
class LooksInBrowserTest {
    private static final String WIDER = "return document.documentElement.scrollWidth - innerWidth";

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = new Browser();
    }

    @AfterAll
    static void end() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1440, light, en",
        "1440, dark, en",
        "1440, light, fr",
        "1024, light, en",
        "1024, dark, fr",
        "390, light, en",
        "390, dark, fr",
        "320, light, en"
    })
    void thePageFitsAndIsAccessible(int width, String scheme, String language) throws IOException {
        assertFitsAndIsAccessible("wire", wire().language(language), width, scheme, language);
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "1440, dark", "1024, light", "390, light", "390, dark", "320, light"})
    @EnabledIfSystemProperty(named = "article", matches = ".+")
    void theArticleFitsAndIsAccessible(int width, String scheme) throws IOException {
        assertFitsAndIsAccessible("article", article(), width, scheme, "en");
    }

    private static void assertFitsAndIsAccessible(
            String text, DossierPage page, int width, String scheme, String language) throws IOException {
        String name = text + "-" + width + "-" + scheme + "-" + language;
        browser.open(name, page.toHtml(), "");
        browser.size(width, 1400);
        browser.scheme(scheme);
        assertThat(browser.number(WIDER)).isNotPositive();
        browser.wholePicture(name);
        assertThat(contrast()).isGreaterThanOrEqualTo(7);
        assertThat(browser.violations()).isEmpty();
    }

    /** The contrast of ink on paper, as WCAG computes it. */
    private static double contrast() {
        return browser.number("""
                const light = color => color.match(/\\d+/g).slice(0, 3).map(v => v / 255)
                  .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                  .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
                const root = getComputedStyle(document.documentElement);
                const both = [light(root.color), light(root.backgroundColor)];
                return (Math.max(...both) + .05) / (Math.min(...both) + .05);""");
    }

    @Test
    void everyDocumentOfTheExamplesIsAccessible() throws IOException {
        for (String name : Document.names()) {
            Document document = Document.named(name);
            browser.open(
                    name,
                    DossierPage.of(document.dossier()).text(document.text()).toHtml(),
                    "");
            browser.wholePicture(name);
            assertThat(browser.violations()).as(name).isEmpty();
        }
    }

    @Test
    void onPaperNothingIsSplitAndFiltersAreTold() throws IOException {
        browser.open("wire-print", wire().toHtml(), "");
        browser.run("document.querySelector('#varn-warns details').open = true");
        browser.media("print");
        browser.size(794, 1123);
        assertThat(browser.isShown(".bar")).isFalse();
        assertThat(browser.isShown(".pill")).isFalse();
        assertThat(browser.isShown(".on")).isFalse();
        assertThat(browser.isShown("#varn-warns dl")).isTrue();
        assertThat(browser.isShown("#varn-refuses details")).isFalse();
        assertThat(browser.strings("return [...document.querySelectorAll('.act, .inst, .tl tr, .graph')]"
                        + ".map(e => getComputedStyle(e).breakInside)"))
                .containsOnly("avoid");
        // What a closed "Details" shares a line with on the screen is not cut off without it.
        assertThat(
                        browser.strings(
                                "return [...document.querySelectorAll('.act')].filter(e => [...e.children]"
                                        + ".some(c => c.getBoundingClientRect().bottom > e.getBoundingClientRect().bottom)).map(e => e.id)"))
                .isEmpty();
        assertThat(browser.isShown(".graph")).isTrue();
        assertThat(browser.isShown(".tl thead")).isTrue();
        browser.wholePicture("wire-print");
        browser.pdf("wire");
        browser.click(".chip.objects input");
        assertThat(browser.isShown(".on")).isTrue();
        assertThat(browser.isShown(".pill")).isTrue();
        assertThat(browser.number("return document.querySelector('.on').getBoundingClientRect().bottom"))
                .isLessThan(1000);
        browser.pdf("wire-filtered");
    }

    @Test
    @EnabledIfSystemProperty(named = "article", matches = ".+")
    void theArticleIsPrinted() throws IOException {
        browser.open("article-print", article().toHtml(), "");
        browser.pdf("article");
        browser.media("print");
        browser.size(794, 1123);
        browser.wholePicture("article-print");
    }

    @Test
    void arabicRunsFromRightToLeftAndItsLettersStayJoined() throws IOException {
        // The cue ends within a word: its letters must stay joined.
        DossierPage split = arabic("قال");
        browser.open("arabic", split.language("ar").toHtml(), "");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.tx')).direction"))
                .isEqualTo("rtl");
        assertThat(browser.run("const n = document.querySelector('.tx a.n').getBoundingClientRect();"
                        + "const p = document.querySelector('.tx p').getBoundingClientRect();"
                        + "return n.right <= p.right && n.left > (p.left + p.right) / 2"))
                .isEqualTo(true);
        assertThat(browser.number(WIDER)).isNotPositive();
        browser.wholePicture("arabic");
        assertThat(browser.violations()).isEmpty();
        double width = firstWord();
        browser.open("arabic-whole", arabic("قالت").language("ar").toHtml(), "");
        assertThat(firstWord()).isCloseTo(width, offset(0.01)).isGreaterThan(10);
    }

    /** The width of the word with the cue, its letters in one piece or in several. */
    private static double firstWord() {
        return browser.number("""
                const cue = document.querySelector('.tx .cue');
                const range = document.createRange();
                range.setStartBefore(cue.lastChild);
                const next = cue.textContent.endsWith('قالت') ? [cue.lastChild, 4] : [cue.nextSibling, 1];
                range.setEnd(...next);
                const rects = [...range.getClientRects()];
                return Math.max(...rects.map(r => r.right)) - Math.min(...rects.map(r => r.left));""");
    }

    private static DossierPage arabic(String cue) {
        String text = "المضيق مفتوح، قالت وزيرة خارجية أوستراند.\n\nلم تعلق فالميريا.\n";
        Recorder source = Recorder.of(text).language("ar");
        Statement statement = Assertion.builder()
                .id("strait-is-open")
                .addSpeaker(State.of("PER"))
                .content(Text.of("ar", "المضيق مفتوح").and("en", "the strait is open"))
                .cue(source.at(cue))
                .addPassage(source.at("المضيق مفتوح"))
                .build();
        return DossierPage.of(dossier("ar", Text.of("ar", "المضيق"), List.of(statement)))
                .text(text);
    }

    private static Dossier dossier(String language, Text title, List<Statement> statements) {
        return Dossier.builder()
                .article(Article.builder()
                        .id("a-page")
                        .title(title)
                        .published(Dating.of(Edtf.parse("2024-06-14")))
                        .language(language)
                        .build())
                .statements(statements)
                .build();
    }

    @Test
    void wordsOfOthersAppearAsText() throws IOException {
        String words = "a </style><script>alert(1)</script> \"onx=\" <img src=x onerror=alert(1)> \u202E z";
        Recorder source = Recorder.of("They said: " + words + ".\n").language("en");
        Statement statement = Assertion.builder()
                .id("hostile")
                .addSpeaker(State.of("PER"))
                .content(Text.of("en", words))
                .addPassage(source.at(words))
                .build();
        browser.open(
                "hostile",
                DossierPage.of(dossier("en", Text.of("en", words), List.of(statement)))
                        .text(source.text())
                        .toHtml(),
                "");
        assertThat(browser.number("return document.scripts.length")).isZero();
        assertThat(browser.count("img")).isZero();
        assertThat(browser.count("style")).isEqualTo(1);
        assertThat(browser.run("return document.querySelector('.tx .seg').textContent"))
                .isEqualTo(words);
        String shown = words.replace("\u202E", "");
        assertThat(browser.run("return document.querySelector('.ct').textContent"))
                .isEqualTo(shown);
        assertThat(browser.run("return document.querySelector('h1').textContent"))
                .isEqualTo(shown);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void withoutTheTextThereAreCardsOnly() throws IOException {
        browser.open("without", DossierPage.of(WireReport.dossier()).toHtml(), "");
        assertThat(browser.count(".tx")).isZero();
        assertThat(browser.count(".act")).isEqualTo(19);
        assertThat(browser.count("blockquote")).isPositive();
        assertThat(browser.run("return document.querySelector('.vd').textContent"))
                .isEqualTo("Not checked: this page was made without the text");
        browser.wholePicture("without");
        assertThat(browser.violations()).isEmpty();
    }

    @Test
    void twoHundredStatementsAreQuickToHover() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append("Speaker said that point ").append(i).append(i % 2 == 0 ? " is taken. " : " is taken.\n");
        }
        Recorder source = Recorder.of(text.toString()).language("en");
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            statements.add(Assertion.builder()
                    .id("s" + i)
                    .addSpeaker(State.of(List.of("FRA", "PER", "TCD", "ITA").get(i % 4)))
                    .content(Text.of("en", "point " + i + " is taken"))
                    .addPassage(source.at("point " + i + " is taken"))
                    .made(Dating.of(Edtf.parse("2024-06-" + (10 + i % 4))))
                    .build());
        }
        String html = DossierPage.of(dossier("en", Text.of("en", "Two hundred points"), statements))
                .text(text.toString())
                .toHtml();
        assertThat(html.length()).isLessThan(600_000);
        browser.open("many", html, "");
        assertThat(browser.count(".pill")).isZero();
        browser.hover("#s0");
        double before = browser.recalculated();
        browser.hover("#s3");
        browser.number("return document.body.offsetHeight");
        assertThat(browser.recalculated() - before).isPositive().isLessThan(0.1);
        assertThat(browser.violations()).isEmpty();
    }

    /** The picture of the README; with {@code -Dpicture=FILE} it is written there. */
    @Test
    void theExpulsionIsThePictureOfTheReadme() throws IOException {
        Document expulsion = Document.named("expulsion");
        Path file = Path.of(System.getProperty("picture"));
        browser.open(
                "readme",
                DossierPage.of(expulsion.dossier()).text(expulsion.text()).toHtml(),
                "");
        browser.size(1200, 900);
        browser.capture(file, false);
        assertThat(Files.size(file)).isBetween(10_000L, 300_000L);
    }

    private static DossierPage wire() {
        return DossierPage.of(WireReport.dossier()).text(WireReport.text());
    }

    private static DossierPage article() throws IOException {
        return DossierPage.of(ArticleDossier.dossier()).text(Files.readString(Path.of(System.getProperty("article"))));
    }
}
