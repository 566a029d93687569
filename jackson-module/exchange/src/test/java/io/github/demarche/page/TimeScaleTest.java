package io.github.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.demarche.page.TimeBar.Shape;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeScaleTest {
    @ParameterizedTest
    @CsvSource({
        "2024-06-14, DAY, false, false",
        "2024-06-14T10:00:00, DAY, false, false",
        "2024-06, WITHIN, false, false",
        "2024-06-XX, WITHIN, false, false",
        "2023, WITHIN, false, false",
        "'[2024-06-12,2024-06-14]', WITHIN, false, false",
        "[..2024-06-14], WITHIN, true, false",
        "[2024-06-14..], WITHIN, false, true",
        "2022-02-24/.., FILLED, false, true",
        "../2022-02-24, FILLED, true, false",
        "2024-06-01/2024-06-10, FILLED, false, false",
        "'{2024-06-12,2024-06-14}', FILLED, false, false",
    })
    void eachDateHasItsShape(String date, Shape shape, boolean isOpenBefore, boolean isOpenAfter) {
        TimeBar bar = TimeBar.of(Edtf.parse(date)).orElseThrow();
        assertThat(bar.shape()).isEqualTo(shape);
        assertThat(bar.from().isEmpty()).isEqualTo(isOpenBefore);
        assertThat(bar.to().isEmpty()).isEqualTo(isOpenAfter);
    }

    @Test
    void anApproximateDateIsSoft() {
        assertThat(TimeBar.of(Edtf.parse("2024-06~")).orElseThrow().approximate())
                .isTrue();
        assertThat(TimeBar.of(Edtf.parse("2024-06")).orElseThrow().approximate())
                .isFalse();
    }

    @Test
    void laterIsFurtherAndADayHasItsWidth() {
        TimeScale scale = scale("2024-06-10", "2024-06-12", "2024-06-20");
        double day = at(scale, "2024-06-11") - at(scale, "2024-06-10");
        assertThat(at(scale, "2024-06-13") - at(scale, "2024-06-12")).isCloseTo(day, within(1e-9));
        // Seven days take the square root of seven, and a day 1.7.
        assertThat(at(scale, "2024-06-20") - at(scale, "2024-06-13")).isCloseTo(day / 1.7 * Math.sqrt(7), within(1e-9));
        assertThat(at(scale, "2024-06-10")).isCloseTo(9, within(1e-9));
        assertThat(at(scale, "2024-06-21")).isCloseTo(91, within(1e-9));
    }

    @Test
    void aLongGapIsCut() {
        assertThat(scale("2020-01-01", "2024-06-12").stretches()).hasSize(2);
        assertThat(scale("2024-05-01", "2024-06-12").stretches()).hasSize(1);
    }

    @Test
    void aGapThatABarSpansIsNotCut() {
        assertThat(scale("2020-01-01/2024-07-01", "2022-06-12").stretches()).hasSize(1);
        // An open bar fades, and spans nothing.
        assertThat(scale("2020-01-01/..", "2024-06-12").stretches()).hasSize(2);
    }

    @Test
    void oneBoundIsAScaleToo() {
        TimeScale scale = scale("[..2024-06-14]");
        assertThat(at(scale, "2024-06-15")).isBetween(0.0, 100.0);
    }

    private static double at(TimeScale scale, String day) {
        return scale.position(LocalDate.parse(day).toEpochDay());
    }

    private static TimeScale scale(String... dates) {
        return TimeScale.of(
                Stream.of(dates)
                        .map(date -> TimeBar.of(Edtf.parse(date)).orElseThrow())
                        .toList(),
                List.of());
    }
}
