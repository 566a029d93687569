package io.github.demarche.citation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.arbitraries.SanctionArbitraries;
import io.github.demarche.sanction.Provision;
import io.github.demarche.sanction.Resolution;
import io.github.demarche.sanction.ResolutionCitation;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The canonical text of a provision is read everywhere, because there is only one grammar. */
class ProvisionSpellingsTest {
    private static final String RESOLUTION = "resolution 2231 (2015)";

    @Provide
    Arbitrary<Provision> provisions() {
        return SanctionArbitraries.provisions();
    }

    @Property
    void everyProvisionIsReadFromItsCanonicalText(@ForAll("provisions") Provision provision) {
        String text = provision.toString();

        assertThat(Provision.parse(text)).isEqualTo(provision);
        assertThat(Provision.parseAll(text)).containsExactly(provision);
        assertThat(cited(RESOLUTION + ", " + text)).containsExactly(citation(provision));
        assertThat(cited(text + " of " + RESOLUTION)).containsExactly(citation(provision));
    }

    /** The grammar reads everything that the canonical reader reads. */
    @Property
    void everyProvisionIsReadByTheGrammarToo(@ForAll("provisions") Provision provision) {
        assertThat(Provision.parse(" " + provision)).isEqualTo(provision);
        assertThat(cited("Under " + RESOLUTION + " (" + provision + ") states act."))
                .containsExactly(citation(provision));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            resolution 1718 (2006), 15 members voted               | S/RES/1718 (2006)
            resolution 1718 (2006), 15 of the members              | S/RES/1718 (2006)
            resolution 1718 (2006) (15-0-0)                        | S/RES/1718 (2006)
            resolution 1718 (2006), 14 October 2006                | S/RES/1718 (2006)
            resolution 1718 (2006), 14.10.2006                     | S/RES/1718 (2006)
            resolution 1718 (2006), 3.5 percent of it              | S/RES/1718 (2006)
            resolution 1718 (2006), 20% more                       | S/RES/1718 (2006)
            resolution 1718 (2006), annex B, 15 states in all      | S/RES/1718 (2006) annex B
            resolution 1718 (2006), 8(a) forbids it                | S/RES/1718 (2006) 8(a)
            resolution 1718 (2006), 8(a), 8(b) and 9               | S/RES/1718 (2006) 8(a) 8(b) 9
            see page 5 of resolution 1718 (2006)                   | S/RES/1718 (2006)
            volumes 3 and 5 of resolution 1718 (2006)              | S/RES/1718 (2006)
            it breaks 8(a)(i) of resolution 1718 (2006)            | S/RES/1718 (2006) 8(a)(i)
            5 years after resolution 1718 (2006)                   | S/RES/1718 (2006)
            page 3, 8(a) of the treaty; resolution 1718 (2006)     | S/RES/1718 (2006)
            """)
    void takesNoOtherNumberForAProvision(String text, String expected) {
        assertThat(ResolutionCitations.find(text)).singleElement().satisfies(found -> {
            StringBuilder shown = new StringBuilder(
                    found.cited().orElseThrow().resolution().orElseThrow().symbol());
            found.provisions().forEach(provision -> shown.append(' ').append(provision));
            assertThat(shown).hasToString(expected);
        });
    }

    private static List<ResolutionCitation> cited(String text) {
        return ResolutionCitations.find(text).stream()
                .map(found -> found.citation().orElseThrow())
                .toList();
    }

    private static ResolutionCitation citation(Provision provision) {
        return ResolutionCitation.of(Resolution.of(2231, 2015), provision);
    }
}
