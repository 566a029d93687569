package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.arbitraries.EdtfArbitraries;
import io.github.demarche.internal.TsvTable;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfDescriptionTest {
    static List<List<String>> descriptions() {
        return TsvTable.rows(EdtfDescriptionTest.class, "edtf-descriptions.tsv", 3);
    }

    @Provide
    Arbitrary<Edtf> edtfs() {
        return EdtfArbitraries.edtfs();
    }

    @ParameterizedTest
    @MethodSource("descriptions")
    void saysADateInWords(List<String> line) {
        Edtf date = Edtf.parse(line.get(0));

        assertThat(date.describe("en")).isEqualTo(line.get(1));
        assertThat(date.describe("fr")).isEqualTo(line.get(2));
        assertThat(date.describe("fr-CA")).isEqualTo(line.get(2));
    }

    /**
     * A description contains no signs of EDTF, except for a year with unknown digits in the middle, which it explains.
     */
    @ParameterizedTest
    @MethodSource("io.github.demarche.time.EdtfVectors#valid")
    void everyVectorHasADescriptionInBothLanguages(EdtfVectors.Line line) {
        Edtf date = Edtf.parse(line.text());

        for (String language : List.of("en", "fr")) {
            String words = date.describe(language);
            assertThat(words).isNotBlank().doesNotContain("null", "..", "?", "~", "%", "/", "[", "{", "  ");
            assertThat(words.contains("X")).isEqualTo(words.contains("where X is") || words.contains("où X est"));
        }
    }

    @Property(tries = 1000)
    void everyDateHasADescription(@ForAll("edtfs") Edtf date) {
        assertThat(date.describe("en")).isNotBlank().doesNotContain("null", "?", "~", "%");
        assertThat(date.describe("fr")).isNotBlank().doesNotContain("null", "?", "~", "%");
    }

    @Test
    void otherLanguagesAreRefused() {
        assertThatThrownBy(() -> Edtf.parse("2024").describe("de"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("Edtf.language: dates are described in English (en) and French (fr), got \"de\"");
        assertThatThrownBy(() -> Edtf.parse("2024").describe("no language")).isInstanceOf(InvalidValueException.class);
    }
}
