package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.demarche.InvalidValueException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    private static final LocalDate DAY = LocalDate.of(2024, Month.JUNE, 14);

    // From and to java.time

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-14", "0000-01-01", "-9999-01-01", "-0044-03-15", "9999-12-31"})
    void daysConvert(String text) {
        LocalDate day = LocalDate.parse(text);

        assertThat(Edtf.from(day)).hasToString(text);
        assertThat(Edtf.parse(text).toLocalDate()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06", "0000-01", "-9999-01", "-0044-03", "9999-12"})
    void monthsConvert(String text) {
        YearMonth month = YearMonth.parse(text);

        assertThat(Edtf.from(month)).hasToString(text);
        assertThat(Edtf.parse(text).toYearMonth()).contains(month);
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024",
        "0, 0000",
        "-43, -0043",
        "-9999, -9999",
        "10000, Y10000",
        "-10000, Y-10000",
        "999999999, Y999999999",
        "-999999999, Y-999999999"
    })
    void yearsConvert(int year, String text) {
        assertThat(Edtf.from(Year.of(year))).hasToString(text);
        assertThat(Edtf.parse(text).toYear()).contains(Year.of(year));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-14T10:00:00Z, 2024-06-14T10:00:00Z",
        "2024-06-14T10:00Z, 2024-06-14T10:00:00Z",
        "2024-06-14T10:00:59.999999999+05:45, 2024-06-14T10:00:59+05:45",
        "-0044-03-15T12:00:01-18:00, -0044-03-15T12:00:01-18:00"
    })
    void dateTimesConvertToTheSecond(String given, String text) {
        assertThat(Edtf.from(OffsetDateTime.parse(given))).hasToString(text);
        assertThat(Edtf.parse(text).toOffsetDateTime()).contains(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-14T10:00, 2024-06-14T10:00:00",
        "2024-06-14T10:00:59.999999999, 2024-06-14T10:00:59",
        "-0044-03-15T12:00:01, -0044-03-15T12:00:01"
    })
    void localDateTimesConvertToTheSecond(String given, String text) {
        EdtfDateTime converted = Edtf.from(LocalDateTime.parse(given));

        assertThat(converted).hasToString(text);
        assertThat(converted.offset()).isEmpty();
        assertThat(converted.toLocalDateTime()).isEqualTo(LocalDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024?",
                "2024-06~",
                "?2024-06-14",
                "202X",
                "2024-XX",
                "2024-06-XX",
                "2024-06-14/..",
                "[2024]",
                "2024-21",
                "2024S4",
                "Y1000000000",
                "2024-06-14T10:00:00"
            })
    void onlyWhatIsExactlySuchConvertsBack(String text) {
        Edtf edtf = Edtf.parse(text);

        assertThat(edtf.toLocalDate()).isEmpty();
        assertThat(edtf.toYearMonth()).isEmpty();
        assertThat(edtf.toYear()).isEmpty();
        assertThat(edtf.toOffsetDateTime()).isEmpty();
    }

    @Test
    void daysAndMonthsBeyondFourDigitsAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.from(LocalDate.of(10_000, 1, 1)))
                .withMessage("Edtf: days and months are those of the years -9999 to 9999, got \"+10000-01-01\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.from(YearMonth.of(-10_000, 1)))
                .withMessage("Edtf: days and months are those of the years -9999 to 9999, got \"-10000-01\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.from(OffsetDateTime.parse("+10000-01-01T00:00:00Z")))
                .withMessage("Edtf: a date-time is of the years -9999 to 9999, got +10000-01-01T00:00");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.from(OffsetDateTime.parse("2024-06-14T10:00:00+01:00:30")))
                .withMessage("Edtf: the offset of a date-time has no seconds, got 2024-06-14T10:00+01:00:30");
    }

    @Test
    void onOrBeforeIsASet() {
        EdtfSet set = Edtf.onOrBefore(DAY);

        assertThat(set).hasToString("[..2024-06-14]").isNotEqualTo(Edtf.parse("../2024-06-14"));
        assertThat(set.earliest()).isEmpty();
        assertThat(set.latest()).contains(DAY);
    }

    @Test
    void onOrAfterIsASet() {
        EdtfSet set = Edtf.onOrAfter(DAY);

        assertThat(set).hasToString("[2024-06-14..]").isNotEqualTo(Edtf.parse("2024-06-14/.."));
        assertThat(set.earliest()).contains(DAY);
        assertThat(set.latest()).isEmpty();
    }

    // Comparing

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-06-13; 2024-06-14; true; true",
                "2024-06-14; 2024-06-14; false; false",
                "2024-06-14; 2024-06-13; false; false",
                "2024-06; 2024-06-14; true; false",
                "2024-06-14; 2024-06; true; false",
                "2024-05; 2024-06-14; true; true",
                "2024; 2024; true; false",
                "[..2024-06-14]; 2024-06-14; true; false",
                "[..2024-06-14]; 2024-06-15; true; true",
                "[..2024-06-14]; 2020; true; false",
                "2024-06-15; [..2024-06-14]; false; false",
                "1985/; 2024; true; false",
                "1985/1990..; 2024; true; false",
                "1985/1990..; 1984; false; false",
                "..1985/1990; 1991; true; true",
                "2024; ..1985/1990; false; false",
                "1984; ..1985/1990; true; false",
                "1985/..; 1984; false; false",
                "1984; 1985/; true; true",
                "../1984; /1985; true; false",
                "/1984; 1985; true; true",
                "XXXX-12-25; 2024-12-24; true; false",
                "2024-06-13~; 2024-06-14; true; false",
                "2024-06-14?; 2024-06-13; true; false",
                "2024-06-14; 2025%; true; false",
                "2025; 2024-~06; true; false",
                "[1984?,1985]; 2024; true; false",
                "1984~/1985; 2024; true; false",
                "2024; 1984/1985~; true; false",
                "Y-1E30; 2024; true; true",
                "2024; Y1E30; true; true",
                "Y1E30; Y1E31; true; false",
                "Y1E31; Y1E30; true; false",
                "Y1E14; Y2E14; true; true",
                "Y-2E14; Y-1E14; true; true",
                "Y999999999999999; Y1E15; true; true",
                "2024-06-14T10:00:00Z; 2024-06-14T11:00:00Z; true; true",
                "2024-06-14T11:00:00Z; 2024-06-14T11:00:00+00:00; false; false",
                "2024-06-15T00:00:00+14:00; 2024-06-14T23:00:00Z; true; true",
                "2024-06-14T10:00:00; 2024-06-14T11:00:00; true; true",
                "2024-06-14T10:00:00; 2024-06-14T11:00:00Z; false; false",
                "2024-06-14T10:00:00; 2024-06-14; false; false",
                "2024-06-13T23:59:59Z; 2024-06-14; true; true"
            })
    void beforeHasThreeAnswers(String a, String b, boolean may, boolean must) {
        assertThat(Edtf.parse(a).mayBeBefore(Edtf.parse(b))).isEqualTo(may);
        assertThat(Edtf.parse(a).mustBeBefore(Edtf.parse(b))).isEqualTo(must);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024; 2024-06-14; true; true",
                "2024-06-14; 2024; false; true",
                "2024; 2023-12-31/2024-01-01; false; true",
                "2024; 2025; false; false",
                "1985/..; 2024; true; true",
                "1985/; 2024; false; true",
                "1985/1990..; 1987; false; true",
                "..1985/1990; 1987; false; true",
                "../1990; ..1985/1990; true; true",
                "1985/; 1985; false; true",
                "/1985; 1900; false; true",
                "../1985; /1984; true; true",
                "../1985; 1986; false; false",
                "[1667,1760]; 1700; false; false",
                "[1667,1760]; 1760-06; true; true",
                "1700; [1667,1760]; false; false",
                "[1667,1668]; 1667-06/1668-06; true; true",
                "[1667,1669]; 1667-06/1669-06; false; true",
                "{1667,1760}; [1668,1759]; false; false",
                "[1667..1760]; 1700; true; true",
                "[..1984,1990..]; 1987; false; false",
                "[..1984,1990..]; 1990-05; true; true",
                "2024-21; 2024-07-01; false; false",
                "2024-21; 2024-03-01; true; true",
                "2024-21; 2024-25; true; true",
                "2024-25; 2024-21; false; true",
                "2024-24; 2025-02; true; true",
                "2024-24; 2024-10; false; false",
                "2024-22; 2024-24; true; true",
                "2024-21; 2024-22; false; false",
                "XXXX-12-25; 2024-12-25; false; true",
                "198X; 1984-06; true; true",
                "201X-21; 2014-04; false; true",
                "2024~; 2024-06-14; false; true",
                "2024; 2024-06-14~; false; true",
                "2023~; 2024-01-05; false; true",
                "1984?; 2024; false; true",
                "[..2024-06-14]; 2024-06-14; true; true",
                "[..2024-06-14]; [..2024-06-13]; true; true",
                "{1984,Y1E30}; 2024; false; false",
                "Y1E30; Y2E30; false; true",
                "2024-06-14T10:00:00Z; 2024-06-14; true; true",
                "2024-06-14T10:00:00Z; 2024-06-14T10:00:01Z; false; false",
                "2024-06-14T10:00:00Z; 2024-06-14T12:00:00+02; true; true"
            })
    void containsIsSureAndOverlapIsPossible(String a, String b, boolean contains, boolean overlaps) {
        assertThat(Edtf.parse(a).contains(Edtf.parse(b))).isEqualTo(contains);
        assertThat(Edtf.parse(a).overlaps(Edtf.parse(b))).isEqualTo(overlaps);
    }

    @Test
    void sortingPutsOpenStartsFirstAndShorterSpansBeforeLonger() {
        List<Edtf> sorted = List.of(
                        "Y-1E30",
                        "[..2024-06-14]",
                        "../2024-06-15",
                        "-0044",
                        "2024-01-01",
                        "2024-01",
                        "2024",
                        "2024?",
                        "2024/",
                        "2024-06-14",
                        "2024-06-14T10:00:00Z",
                        "2024-06-14~",
                        "Y1E30")
                .stream()
                .map(Edtf::parse)
                .toList();
        List<Edtf> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void seasonsSortInTheOrderOfTheYear() {
        List<Edtf> sorted = List.of(
                        "2023-24", "2024", "2024-21", "2024-25", "2024-31", "2024-22", "2024-23", "2024-24", "2024-24~")
                .stream()
                .map(Edtf::parse)
                .toList();
        List<Edtf> shuffled = new ArrayList<>(sorted);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);

        assertThat(shuffled).isEqualTo(sorted);
        assertThat(Edtf.parse("2024-23/2024-24")).isGreaterThan(Edtf.parse("2024-22/2024-24"));
        assertThat(Edtf.parse("[2024-23]")).isGreaterThan(Edtf.parse("[2024-22]"));
    }

    @Test
    void valuesAreTheirTexts() {
        assertThat(Edtf.parse("2024-06-14T10:00:00Z")).isNotEqualTo(Edtf.parse("2024-06-14T10:00:00+00:00"));
        assertThat(Edtf.parse("2024")).isNotEqualTo("2024").isEqualTo(Edtf.from(Year.of(2024)));
    }

    // Refused

    @Test
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> Edtf.parse(nothing()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "2024-06-31; a day of that month, 01 to 30 at index 8",
                "2024-02-3X; a day of that month, 01 to 29 at index 8",
                "XXX1-02-29; a day of that month, 01 to 28 at index 8",
                "2024-0X-32; a day of that month, 01 to 31 at index 8",
                "2024-06-1; a day of the month (two digits) at index 9",
                "..1984; \"-\" and a month, one of \"?~%\", \"/\" and the end of the interval (\"on or before\" is [..date])"
                        + " at index 6",
                "1984..; \"-\" and a month, one of \"?~%\", \"/\" or the end (\"on or after\" is [date..], \"between\" is"
                        + " [date..date]) at index 4",
                "2004-06-11?~; \"/\" or the end (\"?\" and \"~\" together are \"%\") at index 11",
                "2004-06-11T10:00:00+0100; \":\" and minutes of the offset, or the end at index 22",
                "2004/2005T10:00:00; \"-\" and a month, one of \"?~%\", \"..\" or the end (an interval has two ends, without"
                        + " times) at index 9",
                "2004/2005..T; the end (an interval has two ends, without times) at index 11",
                "2004-06-14?T10:00:00; the end (a time follows a whole day without \"?~%X\") at index 11"
            })
    void refusalTellsTheWayOut(String text, String expected) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse(text))
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo("expected " + expected));
    }

    @Test
    void refusalNamesThePlaceAndWhatWasExpected() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse("2023-02-29"))
                .withMessage("Edtf: expected a day of that month, 01 to 28 at index 8, got \"2023-02-29\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse("2024-13"))
                .withMessage("Edtf: expected a month (01 to 12) or a sub-year grouping (21 to 41) at index 5,"
                        + " got \"2024-13\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse("[1760-12..,1770]"))
                .withMessage("Edtf: expected a date, or \"]\" (only the last member is open) at index 10,"
                        + " got \"[1760-12..,1770]\"");
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }
}
