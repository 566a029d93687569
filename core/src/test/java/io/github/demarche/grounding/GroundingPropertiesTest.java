package io.github.demarche.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.State;
import io.github.demarche.arbitraries.DemarcheArbitraries;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Article;
import io.github.demarche.statement.Assertion;
import io.github.demarche.text.Chars;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class GroundingPropertiesTest {
    /** Words that differ, with accents, emoji and apostrophes, and odd white space between them. */
    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "vent",
                        "Évêque",
                        "e\u0301te\u0301",
                        "l\u2019eau",
                        "\uD83D\uDE00",
                        "7",
                        "sud-est",
                        "où",
                        "«\u00A0oui\u00A0»")
                .list()
                .uniqueElements()
                .ofMinSize(4);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DemarcheArbitraries.of(Dossier.class);
    }

    private static Grounding check(String text, Passage cue) {
        Assertion.Builder statement = Assertion.builder();
        statement.id("statement").addSpeaker(State.of("NOR")).cue(cue);
        Article.Builder article = Article.builder();
        article.id("article")
                .title(Text.of("fr", "titre"))
                .published(Dating.of(Edtf.parse("2024")))
                .language("fr");
        return Grounding.check(
                Dossier.builder()
                        .article(article.build())
                        .addStatement(statement.build())
                        .build(),
                text);
    }

    private static String substring(String text, Passage passage) {
        Chars chars = passage.chars(text);
        return text.substring(chars.from(), chars.to());
    }

    @Property
    void locatesWordsOfTheText(
            @ForAll("words") List<String> words,
            @ForAll @IntRange(max = 3) int from,
            @ForAll @IntRange(min = 1, max = 3) int count) {
        Assume.that(from + count <= words.size());
        String text = String.join("\u00A0 ", words);
        String sought = String.join("\u00A0 ", words.subList(from, from + count));

        List<Passage> located = Grounding.locate(text, sought);

        assertThat(located).singleElement().satisfies(passage -> {
            assertThat(passage.exact()).contains(sought);
            assertThat(substring(text, passage)).isEqualTo(sought);
            assertThat(check(text, passage).isClean()).isTrue();
        });
        assertThat(Grounding.locate(text, String.join(" ", words.subList(from, from + count))))
                .isEqualTo(located);
    }

    @Property
    void aShiftOfOneIsFound(
            @ForAll("words") List<String> words, @ForAll @IntRange(max = 3) int index, @ForAll boolean isForward) {
        String text = "« " + String.join(" ", words) + " »";
        Passage right = Grounding.locate(text, words.get(index)).get(0);
        int shift = isForward ? 1 : -1;
        Passage shifted = Passage.builder()
                .start(right.start().orElseThrow() + shift)
                .end(right.end().orElseThrow() + shift)
                .exact(right.exact())
                .build();

        assertThat(check(text, right).isClean()).isTrue();
        Grounding grounding = check(text, shifted);
        assertThat(grounding.problems()).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.NOT_FOUND);
            assertThat(finding.places()).contains(right);
        });
        assertThat(check(
                                text,
                                Passage.of(
                                        shifted.start().orElseThrow(),
                                        shifted.end().orElseThrow()))
                        .problems())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.MISPLACED);
    }

    @Property
    void aLetterThatIsAnotherIsFound(@ForAll("words") List<String> words, @ForAll @IntRange(max = 3) int index) {
        String text = String.join(" ", words);
        String changed = words.get(index) + "x";

        assertThat(check(text, Passage.of(changed)).problems())
                .extracting(Finding::verdict)
                .containsExactly(Verdict.NOT_FOUND);
    }

    /** It never fails for any dossier and text, and everything that it shows is in the text. */
    @Property
    void anyDossierCanBeHeldAgainstAnyText(@ForAll("dossiers") Dossier dossier, @ForAll("texts") String text) {
        Grounding grounding = Grounding.check(dossier, text);

        assertThat(grounding.isClean()).isEqualTo(grounding.problems().isEmpty());
        for (Finding finding : grounding.findings()) {
            assertThat(finding.toString()).startsWith("/");
            for (Passage place : finding.places()) {
                assertThat(place.exact()).contains(substring(text, place));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ascii()
                .withChars("éèà «»“”’\u00A0\u0301")
                .ofMaxLength(200)
                .map(text -> text + "\uD83D\uDE00");
    }
}
