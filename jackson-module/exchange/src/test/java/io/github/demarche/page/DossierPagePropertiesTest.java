package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.page.Samples.Sample;
import io.github.demarche.statement.Statement;
import io.github.demarche.statement.StatementKind;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Element;

class DossierPagePropertiesTest {
    /** The page whose shape no words of others may change. */
    private static final List<String> SHAPE = page(Samples.sample()).shape();

    @Property(tries = 150)
    void wordsOfOthersNeverBecomeMarkup(@ForAll("hostile") String words) {
        Sample sample = Samples.sample(words);
        Parsed page = page(sample);
        assertThat(page.shape()).isEqualTo(SHAPE);
        String shown = words.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
        assertThat(page.ofClass("ct").get(0).getTextContent()).isEqualTo("Warns of: " + replaced(shown));
        assertThat(page.ofClass("qw").get(1).getTextContent()).isEqualTo("“" + replaced(words) + "”");
        assertThat(page.ofClass("nm"))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.getTextContent()).isEqualTo(replaced(shown)));
        // In the text nothing is taken out.
        assertThat(DossierPageTest.paragraphs(page))
                .containsExactlyElementsOf(sample.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(DossierPagePropertiesTest::replaced)
                        .toList());
    }

    @Property
    void onlyAnAssertionIsShownAsSimplySaid(@ForAll("statements") Statement statement) {
        Optional<String> english = Acts.of(statement, new Words("en"));
        Optional<String> french = Acts.of(statement, new Words("fr"));
        assertThat(english.isEmpty()).isEqualTo(statement.kind() == StatementKind.ASSERTION);
        assertThat(french.isEmpty()).isEqualTo(english.isEmpty());
        assertThat(english.stream()).allSatisfy(act -> assertThat(act).matches(".*[^\u00A0]:"));
        assertThat(french.stream()).allSatisfy(act -> assertThat(act).endsWith("\u00A0:"));
    }

    @Provide
    Arbitrary<Statement> statements() {
        return DemarcheArbitraries.of(Statement.class);
    }

    @Property(tries = 150)
    void anyDossierIsAPage(@ForAll("dossiers") Dossier dossier, @ForAll("languages") String language) {
        DossierPage page = DossierPage.of(dossier).language(language);
        Parsed parsed = Parsed.of(page.toHtml());
        assertThat(parsed.values("id")).doesNotHaveDuplicates();
        assertThat(parsed.ofClass("act"))
                .extracting(it -> it.getAttribute("id"))
                .containsExactlyInAnyOrderElementsOf(
                        dossier.statements().stream().map(it -> it.id()).toList());
        assertThat(page.toHtml()).isEqualTo(page.toHtml());
    }

    @Property(tries = 100)
    void anyTextIsShownAsItIs(@ForAll("dossiers") Dossier dossier, @ForAll("texts") String text) {
        Parsed page = Parsed.of(DossierPage.of(dossier).text(text).toHtml());
        if (!dossier.statements().isEmpty()) {
            assertThat(DossierPageTest.paragraphs(page))
                    .containsExactlyElementsOf(
                            text.lines().filter(line -> !line.isBlank()).toList());
        }
        List<Element> cards = page.ofClass("act");
        assertThat(cards).hasSameSizeAs(dossier.statements());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "fr", "ar", "ko-KR");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("The words", " of a text", "\n\n", "\r\n", "😀", "كلمة", "<p>", " ")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> pieces = Arbitraries.of(
                "</style><script>alert(1)</script>",
                "\"onx=\"",
                "'onclick='",
                "<!--",
                "-->",
                "]]>",
                "&lt;",
                "&#0;",
                "<img src=x onerror=alert(1)>",
                "javascript:alert(1)",
                "\u202E",
                "\u2066",
                "\u200F",
                "😀",
                "}body{display:none",
                "`",
                "=",
                "\\",
                "{0}");
        // A letter at both ends: the model refuses words that are blank.
        return Combinators.combine(
                        pieces.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.strings().alpha().ofLength(2))
                .as((parts, letters) -> letters.charAt(0) + String.join("", parts) + letters.charAt(1));
    }

    /** As HTML holds it. */
    private static String replaced(String words) {
        return words.replaceAll(
                "[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    private static Parsed page(Sample sample) {
        return Parsed.of(DossierPage.of(sample.dossier()).text(sample.text()).toHtml());
    }
}
