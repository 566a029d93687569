package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.page.Samples.Sample;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class DossierPageTest {
    private static final Sample SAMPLE = Samples.sample();

    @Test
    void thePageRunsNothingAndLoadsNothing() {
        Parsed page = page(SAMPLE);
        assertThat(page.named("script")).isEmpty();
        assertThat(page.values("style")).isEmpty();
        assertThat(page.all())
                .allSatisfy(it -> assertThat(it.getAttribute("src")).isEmpty());
        assertThat(page.values("http-equiv")).containsExactly("Content-Security-Policy");
        String css = page.named("style").get(0).getTextContent();
        assertThat(page.values("content").get(0)).isEqualTo(Stylesheet.policy(css));
        assertThat(css).doesNotContain("@import").doesNotContain("url(");
    }

    @Test
    void theTextIsThereCharacterForCharacter() {
        assertThat(paragraphs(page(SAMPLE)))
                .containsExactlyElementsOf(
                        SAMPLE.text().lines().filter(line -> !line.isBlank()).toList());
    }

    @Test
    void everyStatementIsAnElementAndEveryLinkLeadsToOne() {
        Parsed page = page(SAMPLE);
        List<String> ids = page.values("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.ofClass("act"))
                .extracting(it -> it.getAttribute("id"))
                .containsExactly("truce-will-end", "denied", "headline");
        assertThat(page.values("href").stream().filter(it -> it.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(ids).contains(it.substring(1)));
    }

    @Test
    void aDiscontinuousStatementHasANumberAtEachFragment() {
        List<String> numbers =
                page(SAMPLE).ofClass("n").stream().map(Element::getTextContent).toList();
        assertThat(numbers).containsExactly("1", "…1", "2", "3");
    }

    @Test
    void aCardSaysWhoInWhoseWordsAndWhatFollows() {
        String card = words(page(SAMPLE).byId("truce-will-end"));
        assertThat(card)
                .contains("Warning")
                .contains("alert")
                .contains("probable")
                .contains("not named")
                .contains("may follow:")
                .contains("“the truce will end”")
                .contains("UN possible violation · resolutions without a number · regime DPRK · inferred by the coder")
                .contains("on or before 14 June 2024")
                .contains("denied in 2");
    }

    @Test
    void anActComesBeforeItsContent() {
        Parsed page = page(SAMPLE);
        assertThat(page.ofClass("ct"))
                .extracting(Element::getTextContent)
                .containsExactly("Warns of: the truce", "Denies: the truce", "the truce");
        assertThat(Parsed.of(DossierPage.of(SAMPLE.dossier()).language("fr").toHtml())
                        .ofClass("ct"))
                .extracting(Element::getTextContent)
                .containsExactly("Alerte sur\u00A0: the truce", "Dément\u00A0: the truce", "the truce");
    }

    @Test
    void theTimelineSaysThatItIsNotToScale() {
        assertThat(Parsed.words(page(SAMPLE).byId("P_time"))).contains("Not to scale: ");
        assertThat(DossierPage.of(SAMPLE.dossier()).language("fr").toHtml()).contains("L’échelle n’est pas respectée");
    }

    @Test
    void whatIsInferredIsDashedAndSaidToBe() {
        Element card = page(SAMPLE).byId("truce-will-end");
        assertThat(Parsed.words(card)).contains("(inferred)").contains("(known from outside)");
        assertThat(card.getElementsByTagName("bdi")
                        .item(1)
                        .getAttributes()
                        .getNamedItem("class")
                        .getNodeValue())
                .isEqualTo("nm");
    }

    @Test
    void whatDoesNotHoldIsShownInTheCardInTheTextAndInATable() {
        Dossier dossier = SAMPLE.dossier().toBuilder()
                .statements(List.of(Assertion.builder()
                        .id("wrong")
                        .addSpeaker(State.of("PER"))
                        .addQuotation(Quotation.builder()
                                .words("Nobody else spake")
                                .language("en")
                                .form(QuotationForm.MIXED)
                                .passage(Passage.at(
                                        SAMPLE.text(),
                                        SAMPLE.text().indexOf("Nobody"),
                                        SAMPLE.text().indexOf("spoke") + 5))
                                .build())
                        .build()))
                .build();
        Parsed page = Parsed.of(DossierPage.of(dossier).text(SAMPLE.text()).toHtml());
        assertThat(page.ofClass("bar-f")).hasSize(2);
        assertThat(words(page.ofClass("bar-f").get(0)))
                .startsWith(" Not in the text: the record has spake, the text has spoke.")
                .endsWith("/statements/0/quotations/0/words");
        assertThat(page.ofClass("bad")).extracting(Element::getTextContent).containsExactly("spoke");
        assertThat(page.values("href")).contains("#P_findings");
        assertThat(words(page.ofClass("vd").get(0))).contains("1 of 1 places does not hold");
    }

    @Test
    void withoutTheTextTheCardsSayThatNothingWasChecked() {
        Parsed page = Parsed.of(DossierPage.of(SAMPLE.dossier()).toHtml());
        assertThat(page.ofClass("tx")).isEmpty();
        assertThat(page.ofClass("act")).hasSize(3);
        assertThat(page.named("blockquote")).hasSize(2);
        assertThat(words(page.ofClass("vd").get(0))).isEqualTo("Not checked: this page was made without the text");
    }

    @Test
    void aDossierWithoutStatementsSaysSo() {
        Parsed page = Parsed.of(DossierPage.of(GraphTest.dossier()).toHtml());
        assertThat(words(page.named("header").get(0))).contains("This dossier has no statements.");
        assertThat(page.named("section")).isEmpty();
        assertThat(page.values("href")).isEmpty();
    }

    @Test
    void thePagesOwnWordsAreFrenchForFrenchAndEnglishForAllElse() {
        String french = DossierPage.of(SAMPLE.dossier())
                .text(SAMPLE.text())
                .language("fr-CA")
                .toHtml();
        assertThat(french)
                .contains("<html lang=\"fr\"")
                .contains("Avertissement")
                .contains("«\u00A0the truce will end\u00A0»")
                .doesNotContain("“the truce will end”")
                .contains("au plus tard le 14 juin 2024");
        String german = DossierPage.of(SAMPLE.dossier()).language("de").toHtml();
        assertThat(german).contains("<html lang=\"en\"").contains("Warning");
    }

    @Test
    void contentIsInThePagesLanguageOrSaysInWhich() {
        Dossier dossier = GraphTest.dossier(Assertion.builder()
                .id("a")
                .addSpeaker(State.of("FRA"))
                .content(Text.of("ar", "كلام").and("ru", "слова"))
                .build());
        Element arabic = Parsed.of(DossierPage.of(dossier).language("ar").toHtml())
                .ofClass("ct")
                .get(0);
        assertThat(arabic.getTextContent()).isEqualTo("كلام");
        assertThat(arabic.getAttribute("lang")).isEqualTo("ar");
        assertThat(arabic.getAttribute("dir")).isEqualTo("rtl");
        Element russian = Parsed.of(DossierPage.of(dossier).language("ru").toHtml())
                .ofClass("ct")
                .get(0);
        assertThat(russian.getAttribute("lang")).isEqualTo("ru");
        assertThat(russian.hasAttribute("dir")).isFalse();
    }

    @Test
    void findingsNeedTheirText() {
        Grounding grounding = Grounding.check(SAMPLE.dossier(), SAMPLE.text());
        assertThatThrownBy(() ->
                        DossierPage.of(SAMPLE.dossier()).grounding(grounding).toHtml())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("give the page the text");
        assertThat(DossierPage.of(SAMPLE.dossier())
                        .grounding(grounding)
                        .text(SAMPLE.text())
                        .toHtml())
                .isEqualTo(DossierPage.of(SAMPLE.dossier()).text(SAMPLE.text()).toHtml());
    }

    @Test
    void aLanguageIsATag() {
        assertThatThrownBy(() -> DossierPage.of(SAMPLE.dossier()).language("no tag"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void twoHundredStatementsAreAPageAndItsSizeIsInProportion() {
        int small = many(50).length();
        int large = many(200).length();
        assertThat(large).isLessThan(600_000);
        assertThat(large - small).isLessThan(4 * (small - many(0).length()));
        assertThat(many(200)).contains("class=\"many\"").doesNotContain("class=\"pill\"");
    }

    private static String many(int count) {
        StringBuilder text = new StringBuilder();
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String line = "Speaker " + i + " said that point " + i + " is taken. ";
            int start = text.length();
            text.append(line).append(i % 2 == 0 ? "" : "\n");
            statements.add(Assertion.builder()
                    .id("s" + i)
                    .addSpeaker(State.of(List.of("FRA", "PER", "TCD", "ITA").get(i % 4)))
                    .content(Text.of("en", "point " + i + " is taken"))
                    .addPassage(Passage.of(start + line.indexOf("point"), start + line.indexOf(".")))
                    .made(Dating.of(Edtf.parse("2024-06-" + (10 + i % 4))))
                    .build());
        }
        return DossierPage.of(GraphTest.dossier(statements.toArray(Statement[]::new)))
                .text(text.toString())
                .toHtml();
    }

    @Test
    void thePageIsWrittenInUtf8(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.html");
        DossierPage page = DossierPage.of(SAMPLE.dossier()).text(SAMPLE.text()).language("fr");
        page.write(file);
        assertThat(Files.readString(file)).isEqualTo(page.toHtml());
        Path nowhere = folder.resolve("no").resolve("page.html");
        assertThatThrownBy(() -> page.write(nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(nowhere.toString())
                .hasMessageEndingWith(
                        "there is no folder " + nowhere.getParent() + "; create it with Files.createDirectories");
        assertThatThrownBy(() -> page.write(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the page cannot be written to " + folder);
    }

    static List<String> paragraphs(Parsed page) {
        return page.ofClass("tx").stream()
                .flatMap(text -> {
                    List<Element> lines = new ArrayList<>();
                    for (int i = 0; i < text.getElementsByTagName("p").getLength(); i++) {
                        lines.add((Element) text.getElementsByTagName("p").item(i));
                    }
                    return lines.stream();
                })
                .map(Parsed::words)
                .toList();
    }

    private static String words(Element element) {
        return element.getTextContent().lines().collect(Collectors.joining());
    }

    private static Parsed page(Sample sample) {
        return Parsed.of(DossierPage.of(sample.dossier()).text(sample.text()).toHtml());
    }
}
