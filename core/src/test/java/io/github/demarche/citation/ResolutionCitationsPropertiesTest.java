package io.github.demarche.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.sanction.CitedResolution;
import io.github.demarche.text.Chars;
import io.github.demarche.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ResolutionCitationsPropertiesTest {
    @Provide
    Arbitrary<CitationVectors> vectors() {
        return Arbitraries.of(CitationVectors.all().toList());
    }

    /** Pieces of citations, in any order, and anything else between them. */
    @Provide
    Arbitrary<String> soup() {
        Arbitrary<String> pieces = Arbitraries.of(CitationVectors.all().toList())
                .flatMap(vector -> Arbitraries.of(vector.text().split("(?<= )|(?=\\()|(?<=/)", -1)));
        return Arbitraries.oneOf(
                        pieces,
                        Arbitraries.of("\uD83D\uDE00 ", "e\u0301"),
                        Arbitraries.strings().ofMaxLength(3))
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 1000)
    void eachIsAtThePlaceOfItsPassage(@ForAll("soup") String text) {
        int last = 0;
        for (FoundCitation found : ResolutionCitations.find(text)) {
            Passage passage = found.passage();
            Chars chars = passage.chars(text);

            assertThat(passage.exact()).contains(text.substring(chars.from(), chars.to()));
            assertThat(chars.from()).isGreaterThanOrEqualTo(last);
            last = chars.to();
        }
    }

    @Property(tries = 1000)
    void typesettingDoesNotMatter(@ForAll("vectors") CitationVectors vector) {
        List<String> found = CitationVectors.found(vector.text());

        assertThat(CitationVectors.found(vector.text().replace(" ", "\u00A0"))).isEqualTo(found);
        assertThat(CitationVectors.found(vector.text().replace(" ", " \n\t"))).isEqualTo(found);
        assertThat(CitationVectors.found(vector.text().replace(" ", "\u200E \u2060")))
                .isEqualTo(found);
        assertThat(CitationVectors.found(vector.text().replace("(", "\uFF08").replace(")", "\uFF09")))
                .isEqualTo(found);
        assertThat(CitationVectors.found(vector.text().replace('\'', '\u2019'))).isEqualTo(found);
    }

    @Property(tries = 1000)
    void aTextOfManyCitesWhatEachCites(
            @ForAll("vectors") CitationVectors first, @ForAll("vectors") CitationVectors second) {
        // A number that the first names proves a later mention.
        Set<Integer> named = ResolutionCitations.find(first.text()).stream()
                .flatMap(it -> it.cited().stream())
                .map(CitedResolution::number)
                .collect(Collectors.toSet());
        Assume.that(named.stream().noneMatch(it -> second.text().contains(it.toString())));
        List<String> expected = new ArrayList<>(CitationVectors.found(first.text()));
        expected.addAll(CitationVectors.found(second.text()));

        String text = "\uD83D\uDE00 \u2014 " + first.text() + ".\n\nAs was said: \u2014 " + second.text() + ".";

        assertThat(CitationVectors.found(text)).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void findsNothingInTextWithoutDigits(@ForAll("vectors") CitationVectors vector) {
        assertThat(ResolutionCitations.find(
                        vector.text().replaceAll("[0-9]", ""),
                        CitationOptions.defaults().withRelative()))
                .allMatch(FoundCitation::isRelative);
    }
}
