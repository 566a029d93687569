package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.Party;
import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.grounding.Recorder;
import io.github.demarche.sanction.SanctionReference;
import io.github.demarche.sanction.SanctionRelation;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a check has found, on the page: in the verdict, in the cards, in the text and in the tables. */
class FindingsTest {
    private static final String WORDS = "We will never leave the quay before noon";
    private static final String TEXT = "“We will never leave the quay before noon,” France said.\n"
            + "It named resolution 1718 (2006).\n" + "x ".repeat(150) + "the delegation.\n";

    @Test
    void everyDifferenceIsInTheCardAndMarkedInTheText() {
        Parsed page = page(quoting("We will ever leave the pier before noon"));
        assertThat(words(page.ofClass("bar-f").get(0)))
                .contains("the record has ever, the text has never")
                .contains("the record has pier, the text has quay");
        assertThat(page.ofClass("bad")).extracting(Element::getTextContent).containsExactlyInAnyOrder("never", "quay");
        // The resolution that nobody recorded is about no statement: it is in the table only.
        assertThat(page.ofClass("bar-h")).hasSize(1);
    }

    @Test
    void hintsAreWorthALookAndNoProblems() {
        Recorder source = Recorder.of(TEXT).language("en");
        Party france = Party.builder()
                .actor(State.of("FRA"))
                .mention(source.at("the delegation"))
                .build();
        Parsed page = page(Assertion.builder()
                .id("a")
                .addSpeaker(france)
                .cue(source.at("said"))
                .content(Text.of("en", "the quay stays theirs"))
                .addSanctionReference(SanctionReference.builder()
                        .regime("DPRX")
                        .wording(source.at("It named"))
                        .relation(SanctionRelation.CITES)
                        .build())
                .build());
        assertThat(page.ofClass("bar-f")).isEmpty();
        assertThat(words(page.ofClass("vd").get(0))).contains("all ").contains(" places hold");
        assertThat(words(page.named("header").get(0))).contains("worth a look");
        assertThat(page.values("href")).contains("#P_hints").doesNotContain("#P_findings");
        assertThat(page.values("id")).contains("P_hints").doesNotContain("P_findings");
        String card = words(page.byId("a"));
        assertThat(card).contains("Unknown regime: no regime DPRX is known");
        String table = words(page.byId("P_hints"));
        assertThat(table)
                .contains("Unknown regime: no regime DPRX is known")
                .contains("Resolution not recorded: ")
                .contains("S/RES/1718 (2006)");
    }

    @Test
    void whatIsFoundIsShownWithoutAnyStatementToo() {
        Dossier dossier = GraphTest.dossier();
        Dossier other = dossier.toBuilder()
                .article(dossier.article().toBuilder().sha256("0".repeat(64)).build())
                .build();
        Parsed page = Parsed.of(DossierPage.of(other).text(TEXT).toHtml());
        assertThat(words(page.byId("P_findings"))).contains("Another text: ");
        assertThat(page.values("href")).contains("#P_findings", "#P_hints");
        assertLinksLead(page);
    }

    @Test
    void everyLinkLeadsSomewhere() {
        assertLinksLead(page(quoting(WORDS)));
        assertLinksLead(page(quoting("We will ever leave the pier before noon")));
    }

    @Test
    void inFrenchFindingsAreFrench() {
        String page = DossierPage.of(GraphTest.dossier(quoting("We will ever leave the pier before noon")))
                .text(TEXT)
                .language("fr")
                .toHtml();
        assertThat(page)
                .contains("Absent du texte\u00A0: ")
                .contains("la fiche porte ")
                .contains("Résolution non relevée\u00A0: ")
                .contains("À regarder");
    }

    private static void assertLinksLead(Parsed page) {
        List<String> ids = page.values("id");
        assertThat(page.values("href").stream().filter(it -> it.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(ids).contains(it.substring(1)));
    }

    private static Statement quoting(String words) {
        return Assertion.builder()
                .id("a")
                .addSpeaker(State.of("FRA"))
                .cue(Passage.builder().exact("said").build())
                .addQuotation(Quotation.builder()
                        .words(words)
                        .language("en")
                        .form(QuotationForm.MIXED)
                        .build())
                .build();
    }

    private static Parsed page(Statement statement) {
        return Parsed.of(DossierPage.of(GraphTest.dossier(statement)).text(TEXT).toHtml());
    }

    private static String words(Element element) {
        return element.getTextContent();
    }
}
