package io.github.demarche.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.actor.Party;
import io.github.demarche.actor.Person;
import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.arbitraries.TextArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.exchange.Examples;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Decision;
import io.github.demarche.statement.Denial;
import io.github.demarche.statement.Vote;
import io.github.demarche.statement.VotePosition;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final Parser MARKDOWN = Parser.builder().build();

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStatementHasAHeading(String name) {
        Dossier dossier = Examples.dossier(name);
        Report report = Report.of(dossier);
        report = Examples.text(name).map(report::text).orElse(report);
        assertThat(headings(report.toMarkdown()))
                .hasSize(1 + dossier.statements().size());
        assertThat(report.leftOut()).isEmpty();
    }

    @Test
    void saysWhoAndHowItIsKnown() {
        assertThat(Report.of(Examples.dossier("article")).toMarkdown())
                .startsWith("# Seoul and Washington closely follow")
                .contains(
                        "## Warning: Putin's visit to North Korea\n\n",
                        "- **Who**: South Korean and American officials for South Korea, United States\n",
                        "- **About**: Russia; North Korea\n",
                        "- **When**: `[..2024-06-14]` (*inferred*)\n",
                        "- **Instrument**: DPRK: violation, possible (*inferred*)\n",
                        "- **Feared**: military ties grow deeper (possible)\n",
                        "> (characters 344 to 551)\n");
        assertThat(Report.of(Examples.dossier("article")).language("fr").toMarkdown())
                .contains("## Warning: la visite de Poutine en Corée du Nord");
    }

    @Test
    void aDenialDenies() {
        Dossier dossier = StatementTableTest.dossier(
                Denial.builder()
                        .id("denied")
                        .addSpeaker(State.of("KOR"))
                        .content(Text.of("en", "arms were sold"))
                        .build(),
                Vote.builder()
                        .id("voted")
                        .addSpeaker(Party.builder()
                                .actor(State.of("PRK"))
                                .basis(Basis.INFERRED)
                                .build())
                        .position(VotePosition.AGAINST)
                        .build());
        assertThat(Report.of(dossier).toMarkdown())
                .contains("## Denies: arms were sold\n", "- **Id**: `denied`\n")
                .contains("## Vote (against)\n\n- **Who**: North Korea (*inferred*)\n- **Position**: against\n");
    }

    @Test
    void datesOfTheKindSayHowTheyAreKnown() {
        Dossier dossier = StatementTableTest.dossier(Decision.builder()
                .id("decided")
                .addSpeaker(State.of("KOR"))
                .content(Text.of("en", "aid"))
                .deadline(Dating.of(Edtf.parse("2024-07")))
                .effective(Dating.builder()
                        .date(Edtf.parse("2024-08"))
                        .basis(Basis.INFERRED)
                        .build())
                .build());
        assertThat(Report.of(dossier).toMarkdown())
                .contains("- **Change**: start\n- **Effective**: `2024-08` (*inferred*)\n- **By**: `2024-07`\n");
    }

    @Test
    void quotesInQuotationMarks() {
        assertThat(Report.of(Examples.dossier("letter")).toMarkdown()).contains("> “");
    }

    @Test
    void refusesAnotherTextAndWhatIsNoLanguage() {
        Report report = Report.of(Examples.dossier("wire-report"));
        assertThatThrownBy(() -> report.text("another")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> report.language("no tag")).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<!-- a",
                "<div a",
                "<? a",
                "[a](http://x.example)",
                "![a](b)",
                "*a* _b_ ~~c~~ `d`",
                "# a",
                "- a",
                "+ a",
                "1. a",
                "1) a",
                "=== a",
                "--- a",
                "a | b",
                "&lt;b&gt; &#60;",
                "a\\",
                "<http://x.example>",
                "a\n\n# b",
                "    code",
                "$a$"
            })
    void noWordsBecomeMarkup(String words) {
        assertNoMarkup(words);
    }

    @Test
    void addressesAreNoLinks() {
        assertThat(Markdown.words("http://x.example www.x.example mailto:a@b.example"))
                .isEqualTo("http\\://x.example www\\.x.example mailto\\:a@b.example");
    }

    @Property
    void anyWordsAreShownAsTheyAre(@ForAll("hostile") String words) {
        assertNoMarkup(words);
    }

    @Property(tries = 100)
    void anyDossierIsAReport(@ForAll("dossiers") Dossier dossier) {
        String markdown = Report.of(dossier).toMarkdown();
        assertThat(headings(markdown)).hasSize(1 + dossier.statements().size());
        assertThat(Report.of(dossier).toMarkdown()).isEqualTo(markdown);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> signs = Arbitraries.of(
                "*", "_", "`", "[", "]", "(", ")", "<", ">", "#", "|", "~", "\\", "!", "&amp;", "&", "-", "+", "=",
                "1.", "\n", " ", "    ", "a", "://", "www.");
        return Combinators.combine(signs.list().ofMaxSize(8).map(it -> String.join("", it)), TextArbitraries.words())
                .as(String::concat);
    }

    /** In a heading, in an item and in a quotation. */
    private static void assertNoMarkup(String words) {
        Person person = Person.builder()
                .id("envoy")
                .name(Text.of("en", words.isBlank() ? "a" : words))
                .build();
        Dossier dossier = StatementTableTest.dossier(Denial.builder()
                .id("denied")
                .addSpeaker(person)
                .content(person.name())
                .addQuotation(Quotation.builder()
                        .words(person.name().any("en"))
                        .language("en")
                        .form(QuotationForm.DIRECT)
                        .build())
                .addPassage(Passage.of(person.name().any("en")))
                .build());
        String markdown = Report.of(dossier).toMarkdown();
        Node page = MARKDOWN.parse(markdown);
        assertThat(shape(page)).as(markdown).isEqualTo(SHAPE);
        String shown = TextContentRenderer.builder().build().render(page);
        assertThat(shown).as(markdown).contains("Denies: " + plain(person.name().any("en"), true));
        assertThat(shown).as(markdown).contains("“" + plain(person.name().any("en"), false) + "”");
    }

    private static final List<String> SHAPE = shape(MARKDOWN.parse(Report.of(StatementTableTest.dossier(Denial.builder()
                    .id("denied")
                    .addSpeaker(Person.builder()
                            .id("envoy")
                            .name(Text.of("en", "a"))
                            .build())
                    .content(Text.of("en", "a"))
                    .addQuotation(Quotation.builder()
                            .words("a")
                            .language("en")
                            .form(QuotationForm.DIRECT)
                            .build())
                    .addPassage(Passage.of("a"))
                    .build()))
            .toMarkdown()));

    private static String plain(String words, boolean isName) {
        String kept = isName ? words.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "") : words;
        return kept.replaceAll("[ \\p{Cc}\u2028\u2029]+", " ")
                .replaceAll("^ ", "")
                .stripTrailing();
    }

    /** The types of all nodes but texts, in order. */
    private static List<String> shape(Node page) {
        List<String> shape = new ArrayList<>();
        page.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                shape.add(parent.getClass().getSimpleName());
                super.visitChildren(parent);
            }

            @Override
            public void visit(Code code) {
                shape.add("Code");
            }

            @Override
            public void visit(HtmlInline html) {
                shape.add("HtmlInline");
            }

            @Override
            public void visit(HtmlBlock html) {
                shape.add("HtmlBlock");
            }

            @Override
            public void visit(CustomNode node) {
                shape.add("CustomNode");
            }
        });
        return shape;
    }

    private static List<Heading> headings(String markdown) {
        List<Heading> headings = new ArrayList<>();
        MARKDOWN.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                headings.add(heading);
            }
        });
        return headings;
    }
}
