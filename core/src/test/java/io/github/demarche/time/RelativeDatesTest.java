package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.internal.TsvTable;
import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RelativeDatesTest {
    private static final LocalDate FRIDAY = LocalDate.parse("2024-06-14");

    /** A line of {@code relative-dates.tsv}: language, wording, anchor, date. */
    static List<List<String>> vectors() {
        return TsvTable.rows(RelativeDatesTest.class, "relative-dates.tsv", 4);
    }

    @Test
    void vectorsAreThereForBothLanguagesAndForWhatCannotBeTold() {
        assertThat(vectors()).hasSizeGreaterThan(600).doesNotHaveDuplicates();
        assertThat(vectors()).filteredOn(line -> line.get(0).equals("fr")).hasSizeGreaterThan(250);
        assertThat(vectors()).filteredOn(line -> line.get(0).equals("en")).hasSizeGreaterThan(250);
        assertThat(vectors()).filteredOn(line -> line.get(3).equals("-")).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void resolves(List<String> line) {
        LocalDate anchor = LocalDate.parse(line.get(2));

        assertThat(RelativeDates.resolve(line.get(1), anchor, line.get(0))
                        .map(dating -> dating.date().toString())
                        .orElse("-"))
                .isEqualTo(line.get(3));
    }

    @Test
    void everyRuleHasAPattern() {
        List<List<String>> patterns = TsvTable.rows(RelativeDates.class, "relative-patterns.tsv", 3);

        assertThat(patterns).hasSizeGreaterThan(200).doesNotHaveDuplicates();
        assertThat(patterns).extracting(row -> RelativeRule.valueOf(row.get(2))).contains(RelativeRule.values());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "on Friday; [2024-10-04,2024-10-11]; 2024-10-11",
                "Wednesday; 2024-10-09; 2024-10-09",
                "late Monday; [2024-10-07,2024-10-14]; 2024-10-14",
                "15 October; [2023-10-15,2024-10-15]; 2024-10-15",
                "1 October; [2024-10-01,2025-10-01]; 2025-10-01",
                "in September; [2024-09,2025-09]; 2025-09",
                "in October; 2024-10; 2024-10",
                "in December; [2023-12,2024-12]; 2024-12",
                "in the first quarter; [2024-33,2025-33]; 2025-33",
                "over the weekend; [2024-10-05..2024-10-06,2024-10-12..2024-10-13]; [2024-10-12..2024-10-13]",
                "15-17 October; -; 2024-10-15/2024-10-17",
                "from Monday to Friday; -; -",
                "Thursday and Friday; -; {2024-10-10,2024-10-11}",
                "last Friday; 2024-10-04; 2024-10-04",
                "since Friday; 2024-10-04/..; 2024-10-04/..",
                "until Monday; ../2024-10-14; ../2024-10-14",
                "yesterday; 2024-10-08; 2024-10-08"
            })
    void leansAsItIsTold(String wording, String either, String future) {
        RelativeOptions options = RelativeOptions.defaults();

        assertThat(resolved(wording, options.leaning(Leaning.EITHER))).isEqualTo(either);
        assertThat(resolved(wording, options.leaning(Leaning.FUTURE))).isEqualTo(future);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-02-15; this summer; 2024-26; 2023-30",
                "2024-02-15; this winter; 2023-28; 2024-32",
                "2024-10-09; last winter; 2023-28; 2024-32",
                "2024-10-09; next spring; 2025-25; 2025-29",
                "2024-10-09; in the summer of 2023; 2023-26; 2023-30",
                "2024-04-10; this winter; [2023-28,2024-28]; 2024-32"
            })
    void takesTheSeasonsOfTheHemisphere(LocalDate anchor, String wording, String north, String south) {
        RelativeOptions options = RelativeOptions.defaults();

        assertThat(resolved(wording, anchor, options.hemisphere(Hemisphere.NORTHERN)))
                .isEqualTo(north);
        assertThat(resolved(wording, anchor, options.hemisphere(Hemisphere.SOUTHERN)))
                .isEqualTo(south);
    }

    private static String resolved(String wording, RelativeOptions options) {
        return resolved(wording, LocalDate.parse("2024-10-09"), options);
    }

    private static String resolved(String wording, LocalDate anchor, RelativeOptions options) {
        return RelativeDates.resolve(wording, anchor, "en", options)
                .map(dating -> dating.date().toString())
                .orElse("-");
    }

    @Test
    void keepsTheWordingAndTheDayItCountsFrom() {
        Passage wording =
                Passage.builder().start(610).end(618).exact("vendredi").build();

        assertThat(RelativeDates.resolve(wording, FRIDAY, "fr")).hasValueSatisfying(dating -> {
            assertThat(dating.date()).hasToString("2024-06-14");
            assertThat(dating.wording()).contains(wording);
            assertThat(dating.anchor()).contains(FRIDAY);
            assertThat(dating.basis()).contains(Basis.STATED);
        });
    }

    @Test
    void countsFromNoDayWhatNamesItsYear() {
        assertThat(RelativeDates.resolve("le 14 juin 2024", LocalDate.parse("2025-01-01"), "fr"))
                .hasValueSatisfying(dating -> assertThat(dating.anchor()).isEmpty());
    }

    @Test
    void cannotTellWhatAPassageWithoutWordsMeans() {
        assertThat(RelativeDates.resolve(Passage.of(610, 618), FRIDAY, "fr")).isEmpty();
    }

    @Test
    void isNotSlowedByLongWordings() {
        assertThat(RelativeDates.resolve("on ".repeat(1_000_000) + "Friday", FRIDAY, "en"))
                .isEmpty();
    }

    @Test
    void refusesAnAnchorBeyondTheYearsThatItCanCountFrom() {
        assertThat(RelativeDates.resolve("999 years ago", LocalDate.of(1000, 1, 1), "en"))
                .hasValueSatisfying(dating -> assertThat(dating.date()).hasToString("0001~"));
        assertThat(RelativeDates.resolve("in 999 years", LocalDate.of(9000, 12, 31), "en"))
                .hasValueSatisfying(dating -> assertThat(dating.date()).hasToString("9999~"));
        assertThatThrownBy(() -> RelativeDates.resolve("Friday", LocalDate.of(999, 12, 31), "en"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("RelativeDates.anchor: the day of writing is in the years 1000 to 9000, got 0999-12-31");
        assertThatThrownBy(() -> RelativeDates.resolve("Friday", LocalDate.MAX, "en"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void refusesMalformedLanguageTagsAndEmptyWordings() {
        assertThatThrownBy(() -> RelativeDates.resolve("Friday", FRIDAY, "english language"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("RelativeDates.language: a well-formed BCP 47 language tag");
        assertThatThrownBy(() -> RelativeDates.resolve("", FRIDAY, "en"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Passage.exact");
    }
}
