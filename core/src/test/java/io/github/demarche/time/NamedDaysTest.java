package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class NamedDaysTest {
    @ParameterizedTest
    @CsvFileSource(resources = "named-days.tsv", delimiter = '\t', quoteCharacter = '\0')
    void tellsWhatWordsNameOtherwise(String language, String wording, String date, String contradicts) {
        assertThat(contradicts).isIn("yes", "no");
        assertThat(RelativeDates.contradicts(wording, Edtf.parse(date), language))
                .isEqualTo(contradicts.equals("yes"));
    }

    @Property
    void aDayContradictsEveryWeekdayButItsOwn(
            @ForAll @IntRange(min = 1, max = 2_900_000) int epochDay, @ForAll @IntRange(min = 0, max = 6) int days) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String english = day.plusDays(days).getDayOfWeek().name();

        assertThat(RelativeDates.contradicts(english, Edtf.from(day), "en")).isEqualTo(days != 0);
    }

    @Property
    void whatAWordingResolvesToDoesNotContradictIt(@ForAll @IntRange(min = 1, max = 20_000) int epochDay) {
        LocalDate anchor = LocalDate.ofEpochDay(epochDay);
        for (String wording : new String[] {"Monday", "last Friday", "in September", "14 June"}) {
            assertThat(RelativeDates.resolve(wording, anchor, "en"))
                    .hasValueSatisfying(dating -> assertThat(RelativeDates.contradicts(wording, dating.date(), "en"))
                            .as("%s on %s: %s", wording, anchor, dating.date())
                            .isFalse());
        }
    }

    @Test
    void refusesATagThatIsNone() {
        assertThatThrownBy(() -> RelativeDates.contradicts("lundi", Edtf.parse("2024"), "français"))
                .isInstanceOf(InvalidValueException.class);
    }
}
