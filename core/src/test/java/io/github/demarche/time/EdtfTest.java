package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.demarche.InvalidValueException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    private static final LocalDate DAY = LocalDate.of(2024, Month.JUNE, 14);

    // Parts

    @Test
    void dateHasItsParts() {
        EdtfDate date = (EdtfDate) Edtf.parse("?2004-06-~11");

        assertThat(date.year()).hasValue(2004);
        assertThat(date.month()).hasValue(6);
        assertThat(date.grouping()).isEmpty();
        assertThat(date.day()).hasValue(11);
        assertThat(date.yearQualification()).isEqualTo(Qualification.UNCERTAIN);
        assertThat(date.monthQualification()).isEqualTo(Qualification.NONE);
        assertThat(date.dayQualification()).isEqualTo(Qualification.APPROXIMATE);
        assertThat(date.hasUnspecified()).isFalse();
        assertThat(date.significantDigits()).isEmpty();
    }

    @Test
    void unspecifiedPartsAreEmpty() {
        EdtfDate date = (EdtfDate) Edtf.parse("198X-1X-XX");

        assertThat(date.year()).isEmpty();
        assertThat(date.month()).isEmpty();
        assertThat(date.day()).isEmpty();
        assertThat(date.hasUnspecified()).isTrue();
    }

    @Test
    void groupingIsNoMonth() {
        EdtfDate date = (EdtfDate) Edtf.parse("2024-33");

        assertThat(date.month()).isEmpty();
        assertThat(date.grouping()).hasValue(33);
    }

    @Test
    void significantDigitsMakeTheYearAnEstimate() {
        EdtfDate date = (EdtfDate) Edtf.parse("-1950S2");

        assertThat(date.year()).hasValue(-1950);
        assertThat(date.significantDigits()).hasValue(2);
        assertThat(date.toYear()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2004?~-06, false", "2004?-06~-11, true"})
    void qualificationsToTheRightGoLeft(String text, boolean valid) {
        assertThat(parses(text)).isEqualTo(valid);
        if (valid) {
            EdtfDate date = (EdtfDate) Edtf.parse(text);
            assertThat(date.yearQualification()).isEqualTo(Qualification.UNCERTAIN_AND_APPROXIMATE);
            assertThat(date.monthQualification()).isEqualTo(Qualification.APPROXIMATE);
            assertThat(date.dayQualification()).isEqualTo(Qualification.NONE);
        }
    }

    @Test
    void dateTimeHasItsParts() {
        EdtfDateTime zoned = (EdtfDateTime) Edtf.parse("2024-06-14T10:20:30-04");
        EdtfDateTime local = (EdtfDateTime) Edtf.parse("2024-06-14T10:20:30");

        assertThat(zoned.toLocalDateTime()).isEqualTo(LocalDateTime.of(2024, 6, 14, 10, 20, 30));
        assertThat(zoned.offset()).contains(ZoneOffset.ofHours(-4));
        assertThat(local.offset()).isEmpty();
        assertThat(local.toOffsetDateTime()).isEmpty();
    }

    @Test
    void intervalHasItsEnds() {
        EdtfInterval closed = (EdtfInterval) Edtf.parse("1984~/2004-06");
        EdtfInterval open = (EdtfInterval) Edtf.parse("../1985");
        EdtfInterval unknown = (EdtfInterval) Edtf.parse("1985/");

        assertThat(closed.start()).contains((EdtfDate) Edtf.parse("1984~"));
        assertThat(closed.end()).contains((EdtfDate) Edtf.parse("2004-06"));
        assertThat(closed.isOpenStart() || closed.isOpenEnd() || closed.isUnknownStart() || closed.isUnknownEnd())
                .isFalse();
        assertThat(open.isOpenStart()).isTrue();
        assertThat(open.isUnknownStart()).isFalse();
        assertThat(open.isOpenEnd()).isFalse();
        assertThat(unknown.isUnknownEnd()).isTrue();
        assertThat(unknown.isOpenEnd()).isFalse();
        assertThat(unknown.isUnknownStart()).isFalse();
    }

    @Test
    void setHasItsMembers() {
        EdtfSet set = (EdtfSet) Edtf.parse("[..1667,1668,1670..1672,1760-12..]");

        assertThat(set.isOneOf()).isTrue();
        assertThat(((EdtfSet) Edtf.parse("{1667}")).isOneOf()).isFalse();
        assertThat(set.members())
                .map(EdtfSet.Member::toString)
                .containsExactly("..1667", "1668", "1670..1672", "1760-12..");
        assertThat(set.members()).map(EdtfSet.Member::isRange).containsExactly(true, false, true, true);
        assertThat(set.members().get(0).from()).isEmpty();
        assertThat(set.members().get(0).to()).contains(Edtf.from(Year.of(1667)));
        assertThat(set.members().get(1).from()).isEqualTo(set.members().get(1).to());
        assertThat(set.members().get(2).from()).contains(Edtf.from(Year.of(1670)));
        assertThat(set.members().get(2).to()).contains(Edtf.from(Year.of(1672)));
        assertThat(set.members().get(3).to()).isEmpty();
    }

    @Test
    void membersAreEqualWhenTheirTextsAre() {
        List<EdtfSet.Member> twice = ((EdtfSet) Edtf.parse("[1670..1672,1670..1672,1670]")).members();

        assertThat(twice.get(0))
                .isEqualTo(twice.get(1))
                .hasSameHashCodeAs(twice.get(1))
                .isNotEqualTo(twice.get(2));
    }

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
                .withMessageStartingWith(
                        "Edtf: a date-time is of the years -9999 to 9999, and its offset has no seconds");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.from(OffsetDateTime.parse("2024-06-14T10:00:00+01:00:30")))
                .withMessageStartingWith(
                        "Edtf: a date-time is of the years -9999 to 9999, and its offset has no seconds");
    }

    @Test
    void onOrBeforeIsASet() {
        EdtfSet set = Edtf.onOrBefore(DAY);

        assertThat(set).hasToString("[..2024-06-14]").isNotEqualTo(Edtf.parse("../2024-06-14"));
        assertThat(set.earliest()).isEmpty();
        assertThat(set.latest()).contains(DAY);
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
                "1985/..; 1984; false; false",
                "1984; 1985/; true; true",
                "../1984; /1985; true; false",
                "/1984; 1985; true; true",
                "XXXX-12-25; 2024-12-24; true; false",
                "Y-1E30; 2024; true; true",
                "2024; Y1E30; true; true",
                "Y1E30; Y1E31; true; false",
                "Y1E31; Y1E30; true; false",
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
                "1985/; 1985; false; true",
                "/1985; 1900; false; true",
                "../1985; /1984; true; true",
                "../1985; 1986; false; false",
                "[1667,1760]; 1700; true; true",
                "[..2024-06-14]; 2024-06-14; true; true",
                "[..2024-06-14]; [..2024-06-13]; true; true",
                "{1984,Y1E30}; 2024; false; true",
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
    void valuesAreTheirTexts() {
        assertThat(Edtf.parse("2024-06-14T10:00:00Z")).isNotEqualTo(Edtf.parse("2024-06-14T10:00:00+00:00"));
        assertThat(Edtf.parse("2024")).isNotEqualTo("2024").isEqualTo(Edtf.from(Year.of(2024)));
    }

    // Robust

    @Test
    void nullIsAProgrammingError() {
        assertThatNullPointerException().isThrownBy(() -> Edtf.parse(nothing()));
    }

    @Test
    void lengthIsNoDanger() {
        String digits = "1".repeat(1_000_000);
        String members = "1984,".repeat(200_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(Edtf.parse("Y" + digits).earliest()).isEmpty();
            assertThat(Edtf.parse("Y1E" + digits).latest()).isEmpty();
            assertThat(((EdtfSet) Edtf.parse("[" + members + "1985]")).members())
                    .hasSize(200_001);
            assertThat(parses("1984S" + digits)).isFalse();
            assertThat(parses("Y" + digits + "S" + digits)).isFalse();
            assertThat(parses("[" + members + "]")).isFalse();
            assertThat(parses("[".repeat(1_000_000))).isFalse();
            assertThat(parses("/".repeat(1_000_000))).isFalse();
            assertThat(parses("?".repeat(1_000_000))).isFalse();
            assertThat(parses("2024-".repeat(200_000))).isFalse();
        });
    }

    @Test
    void refusalNamesThePlaceAndWhatWasExpected() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse("2023-02-29"))
                .withMessage("Edtf: expected a day of that month (two digits) at index 8, got \"2023-02-29\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse("2024-13"))
                .withMessage("Edtf: expected a month (01 to 12) or a sub-year grouping (21 to 41) at index 5,"
                        + " got \"2024-13\"");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Edtf.parse("[1760-12..,1770]"))
                .withMessage("Edtf: expected a date, or \"]\" (only the last member is open) at index 10,"
                        + " got \"[1760-12..,1770]\"");
    }

    private static boolean parses(String text) {
        try {
            Edtf.parse(text);
            return true;
        } catch (InvalidValueException refusal) {
            return false;
        }
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }
}
