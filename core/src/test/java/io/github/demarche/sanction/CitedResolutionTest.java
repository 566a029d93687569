package io.github.demarche.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CitedResolutionTest {
    @Test
    void isHeldAgainstTheTable() {
        assertThat(Resolution.cited(1718, 2006).checked()).isEqualTo(ResolutionCheck.VALID);
        assertThat(Resolution.cited(1989, 2001).checked()).isEqualTo(ResolutionCheck.WRONG_YEAR);
        assertThat(Resolution.cited(1718, 2031).checked()).isEqualTo(ResolutionCheck.WRONG_YEAR);
        assertThat(Resolution.cited(2664).checked()).isEqualTo(ResolutionCheck.UNKNOWN_YEAR);
        assertThat(Resolution.cited(2826, 2026).checked()).isEqualTo(ResolutionCheck.BEYOND_TABLE);
        assertThat(Resolution.cited(9876).checked()).isEqualTo(ResolutionCheck.BEYOND_TABLE);
    }

    @Test
    void isCorrectedAndCompletedByTheTable() {
        assertThat(Resolution.cited(1989, 2001).resolution()).contains(Resolution.of(1989, 2011));
        assertThat(Resolution.cited(2664).resolution()).contains(Resolution.of(2664, 2022));
    }

    @Test
    void isWhatIsWrittenBeyondTheTable() {
        assertThat(Resolution.cited(2826, 2026).resolution())
                .hasValueSatisfying(
                        resolution -> assertThat(resolution.isConfirmed()).isFalse());
        assertThat(Resolution.cited(2826, 2010).resolution()).isEmpty();
        assertThat(Resolution.cited(9876).resolution()).isEmpty();
    }

    @Test
    void isShownAsWritten() {
        assertThat(Resolution.cited(1989, 2001)).hasToString("1989 (2001)");
        assertThat(Resolution.cited(2664)).hasToString("2664");
    }

    @Test
    void refusesImpossibleNumbersAndYears() {
        assertThatThrownBy(() -> Resolution.cited(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("CitedResolution.number: resolutions are numbered from 1 to 99999, got 0");
        assertThatThrownBy(() -> CitedResolution.of(1718, OptionalInt.of(106)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("CitedResolution.year: a year has four digits, got 106");
    }
}
