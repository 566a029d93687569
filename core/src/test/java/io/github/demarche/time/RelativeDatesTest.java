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
    void everyPatternAndEveryRuleIsMetByAVector() {
        List<List<String>> patterns = TsvTable.rows(RelativeDates.class, "relative-patterns.tsv", 3);
        assertThat(patterns).hasSizeGreaterThan(100);
        assertThat(patterns).allSatisfy(row -> {
            RelativePattern pattern = RelativePattern.parse(row.get(1));
            assertThat(vectors())
                    .as("a wording for %s", row)
                    .anyMatch(line -> line.get(0).equals(row.get(0))
                            && pattern.match(RelativeWords.words(line.get(1)), row.get(0))
                                    .isPresent());
        });
        assertThat(patterns).extracting(row -> RelativeRule.valueOf(row.get(2))).contains(RelativeRule.values());
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
                .hasMessage("RelativeDates.anchor: the day of writing is of the years 1000 to 9000, got 0999-12-31");
        assertThatThrownBy(() -> RelativeDates.resolve("Friday", LocalDate.MAX, "en"))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void refusesWhatIsNoLanguageTagAndAnEmptyWording() {
        assertThatThrownBy(() -> RelativeDates.resolve("Friday", FRIDAY, "english language"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("RelativeDates.language: a well-formed BCP 47 language tag");
        assertThatThrownBy(() -> RelativeDates.resolve("", FRIDAY, "en"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Passage.exact");
    }
}
