package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.page.Filters.Facet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FiltersTest {
    @Test
    void statementsWithTheSameSpeakersShareARule() {
        Filters filters = new Filters();
        String one = filters.add(Facet.SPEAKER, Set.of("kor", "usa"));
        String other = filters.add(Facet.SPEAKER, Set.of("usa"));
        assertThat(filters.add(Facet.SPEAKER, Set.of("usa", "kor")))
                .isEqualTo(one)
                .isNotEqualTo(other);
        assertThat(filters.counts(Facet.SPEAKER)).containsEntry("kor", 2).containsEntry("usa", 3);
        assertThat(filters.css().lines().filter(line -> line.contains(".act"))).hasSize(2);
    }

    @Test
    void aRuleHidesWhereAFacetHasAChoiceAndNoneOfTheValuesIsChosen() {
        Filters filters = new Filters();
        String name = filters.add(Facet.KIND, Set.of("warning"));
        String box = filters.boxes(Facet.KIND).get("warning");
        assertThat(filters.css())
                .contains("body:has(.K:checked):not(:has(#" + box + ":checked)) .act." + name
                        + ":not(:target){display:none}");
    }

    @Test
    void aStatementWithoutAValueIsHiddenByAnyChoice() {
        Filters filters = new Filters();
        String name = filters.add(Facet.CERTAINTY, Set.of());
        assertThat(filters.css()).contains("body:has(.C:checked) .act." + name);
    }

    @Test
    void noNameOfOthersIsInARule() {
        Filters filters = new Filters();
        filters.add(Facet.SPEAKER, Set.of("}</style>"));
        assertThat(filters.css()).doesNotContain("style>");
    }
}
