package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.internal.TsvTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wordings of agencies whose answers were written before they were tried: nearly all are resolved, and none wrongly.
 */
class AgencyWordingsTest {
    private static final String REFUSED = "-";

    private static List<List<String>> wordings(String language) {
        return TsvTable.rows(AgencyWordingsTest.class, "agency-wordings.tsv", 4).stream()
                .filter(line -> line.get(0).equals(language))
                .toList();
    }

    static List<List<String>> cases() {
        return TsvTable.rows(AgencyWordingsTest.class, "relative-cases.tsv", 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void nineOfTenAreToldAndNoneWrong(String language) {
        List<String> wrong = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        int right = 0;
        int rightlyRefused = 0;
        for (List<String> line : wordings(language)) {
            String told = told(line);
            if (answers(line).contains(told)) {
                right += told.equals(REFUSED) ? 0 : 1;
                rightlyRefused += told.equals(REFUSED) ? 1 : 0;
            } else {
                (told.equals(REFUSED) ? refused : wrong).add(line + ": " + told);
            }
        }
        int answerable = right + refused.size() + wrong.size();
        System.out.printf(
                "Wordings of agencies, %s: %d of %d told right (%d %%), %d refused, %d wrong; %d refused that nobody can tell%n",
                language, right, answerable, 100 * right / answerable, refused.size(), wrong.size(), rightlyRefused);

        assertThat(answerable).isGreaterThan(300);
        assertThat(wrong).isEmpty();
        assertThat(refused).hasSizeLessThanOrEqualTo(answerable / 10);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFormerFaultsAreMended(List<String> line) {
        assertThat(answers(line)).contains(told(line));
    }

    @Test
    void theFormerFaultsAreAllThere() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(46);
    }

    private static List<String> answers(List<String> line) {
        return List.of(line.get(3).split("\\|", -1));
    }

    private static String told(List<String> line) {
        return RelativeDates.resolve(line.get(1), LocalDate.parse(line.get(2)), line.get(0))
                .map(dating -> dating.date().toString())
                .orElse(REFUSED);
    }
}
