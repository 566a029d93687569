package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.demarche.InvalidValueException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is dangerous by its length or its characters: a million characters are read at once. */
class EdtfRobustnessTest {
    private static final int LENGTH = 1_000_000;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final LocalDate DAY = LocalDate.of(1984, Month.JUNE, 14);

    /** The repeated part, and the parts before and after it. */
    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of("Y", "1", ""),
                Arguments.of("Y-", "9", "?"),
                Arguments.of("Y1E", "9", ""),
                Arguments.of("Y-1E", "9", "S1"),
                Arguments.of("Y", "9", "S999"),
                Arguments.of("Y1", "0", "/.."),
                Arguments.of("..Y-1", "0", "/Y1E9.."),
                Arguments.of("[", "1984,", "1985]"),
                Arguments.of("{", "1984,", "1985..}"),
                Arguments.of("[..0001,", "?1984~-?06~-?1X~,", "9999]"),
                // The worst to count: few years of the mask are leap years.
                Arguments.of("{", "X600-02-29,", "XX00-02-29}"),
                Arguments.of("{", "XXXX-XX-3X,", "-XX00-02-29}"),
                Arguments.of("[", "1984..1985,", "Y1E99]"));
    }

    static Stream<Arguments> refused() {
        List<String> starts =
                List.of("", "1984", "1984-06-14", "[1984", "{1984,", "Y1", "1984/", "../1984", "1984-06-14T");
        List<String> repeated = List.of(
                "[",
                "]",
                "{",
                "{..",
                "/",
                ".",
                "..",
                "-",
                "?",
                "%",
                "X",
                "T",
                "Z",
                ":",
                "+",
                " ",
                "\u0000",
                "\ud83d",
                "\ude00",
                "\ud83d\ude00",
                "\uff11",
                "\n",
                "\u202e",
                ",",
                "1,",
                "[1,",
                "S",
                "S1",
                "E",
                "YE",
                "1984-",
                "1984/",
                "..1984",
                "1984T",
                "-06");
        return starts.stream().flatMap(start -> repeated.stream().map(unit -> Arguments.of(start, unit, "")));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void longTextIsReadAndAnswers(String before, String unit, String behind) {
        String text = before + unit.repeat(LENGTH / unit.length()) + behind;
        Edtf year = Edtf.parse("1984");

        assertTimeoutPreemptively(LIMIT, () -> {
            Edtf edtf = Edtf.parse(text);

            assertThat(edtf.toString()).isSameAs(text);
            assertThat(edtf.compareTo(year)).isEqualTo(-year.compareTo(edtf)).isNotZero();
            assertThat(edtf.hashCode()).isEqualTo(text.hashCode());
            assertThat(edtf.contains(DAY)).isEqualTo(edtf.contains(Edtf.from(DAY)));
            assertThat(edtf.overlaps(year)).isEqualTo(year.overlaps(edtf));
            assertThat(edtf.mustBeBefore(year) && !edtf.mayBeBefore(year)).isFalse();
            assertThat(edtf.isUncertain()).isEqualTo(text.contains("?"));
            assertThat(edtf.isApproximate()).isEqualTo(text.contains("~"));
            assertThat(edtf.precision()).isLessThanOrEqualTo(Precision.DAY);
            assertThat(edtf.earliest().equals(edtf.latest()))
                    .isEqualTo(edtf.earliest().isEmpty() && edtf.latest().isEmpty());
        });
    }

    @ParameterizedTest
    @MethodSource("refused")
    void longTextIsRefusedInOneWay(String before, String unit, String behind) {
        String text = before + unit.repeat(LENGTH / unit.length()) + behind;

        assertTimeoutPreemptively(LIMIT, () -> {
            Optional<InvalidValueException> refusal = refusal(text);

            assertThat(refusal).isPresent();
            assertThat(refusal.orElseThrow().getMessage()).hasSizeLessThan(1000);
        });
    }

    @Test
    void everyCharacterIsReadOrRefusedAnywhere() {
        List<String> around = List.of(
                "",
                "1984-06-1",
                "1984-0",
                "-",
                "Y1234",
                "Y1E",
                "1984S",
                "[1984",
                "[1984..",
                "..",
                "../",
                "1984/",
                "1984/..",
                "1984-06-14T10:00:0",
                "1984-06-14T10:00:00",
                "1984-06-14T10:00:00+0");
        // All of the first scripts and of the full-width forms, some of the others.
        for (int c = 0; c <= Character.MAX_VALUE; c += c < 0x800 || c >= 0xFE00 ? 1 : 61) {
            for (String before : around) {
                String text = before + (char) c;
                Optional<InvalidValueException> refusal = refusal(text);
                // All that EDTF is written with is ASCII.
                assertThat(refusal.isPresent() || c < 128).as(text).isTrue();
            }
        }
    }

    private static Optional<InvalidValueException> refusal(String text) {
        try {
            Edtf.parse(text);
            return Optional.empty();
        } catch (InvalidValueException refusal) {
            return Optional.of(refusal);
        }
    }
}
