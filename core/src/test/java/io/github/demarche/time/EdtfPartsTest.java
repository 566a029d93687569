package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.demarche.InvalidValueException;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts are available, so that nobody has to parse the text again. */
class EdtfPartsTest {
    // Dates

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
    void aGroupingIsNotAMonth() {
        EdtfDate date = (EdtfDate) Edtf.parse("2024-33");

        assertThat(date.month()).isEmpty();
        assertThat(date.grouping()).contains(SubYear.QUARTER_1);
    }

    @Test
    void decemberIsAMonth() {
        EdtfDate date = (EdtfDate) Edtf.parse("2024-12");

        assertThat(date.month()).hasValue(12);
        assertThat(date.grouping()).isEmpty();
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
        if (!valid) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Edtf.parse(text));
        } else {
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

    // Written text of the parts

    @ParameterizedTest
    @CsvSource({
        "2024, 2024, -, -",
        "?198X~, 198X, -, -",
        "-0044?, -0044, -, -",
        "1950S2%, 1950S2, -, -",
        "Y-17E7S1?, Y-17E7S1, -, -",
        "?2004~-1X, 2004, 1X, -",
        "-XX44-?06~, -XX44, 06, -",
        "2004-33?, 2004, -, -",
        "198X-%X2?-~3X, 198X, X2, 3X",
        "-0044-03-15, -0044, 03, 15"
    })
    void partsAreThereAsWritten(String text, String year, String month, String day) {
        EdtfDate date = (EdtfDate) Edtf.parse(text);

        assertThat(date.yearText()).isEqualTo(year);
        assertThat(date.monthText().orElse("-")).isEqualTo(month);
        assertThat(date.dayText().orElse("-")).isEqualTo(day);
    }

    // Sub-year groupings

    @ParameterizedTest
    @EnumSource
    void everyGroupingIsReadByItsNumber(SubYear grouping) {
        EdtfDate date = (EdtfDate) Edtf.parse("2024-" + grouping.number());

        assertThat(grouping.number()).isEqualTo(21 + List.of(SubYear.values()).indexOf(grouping));
        assertThat(date.grouping()).contains(grouping);
        assertThat(date.precision()).isEqualTo(grouping.precision());
    }

    @Test
    void groupingsAreThoseOfTheStandard() {
        assertThat(List.of(SubYear.values())).hasSize(21).last().isEqualTo(SubYear.SEMESTER_2);
    }

    // Made from dates

    @Test
    void intervalsAreMadeOfDates() {
        EdtfDate start = (EdtfDate) Edtf.parse("2004-06?");
        EdtfDate end = Edtf.from(YearMonth.of(2006, 8));

        assertThat(EdtfInterval.of(start, end)).hasToString("2004-06?/2006-08");
        assertThat(EdtfInterval.since(start)).hasToString("2004-06?/..");
        assertThat(EdtfInterval.until(end)).hasToString("../2006-08").isNotEqualTo(Edtf.parse("[..2006-08]"));
        assertThat(EdtfInterval.of(start, end).start()).contains(start);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EdtfInterval.of(end, start))
                .withMessage("Edtf: expected an end that is not before the start at index 8, got \"2006-08/2004-06?\"");
    }

    @Test
    void setsAreMadeOfDates() {
        List<EdtfDate> dates = List.of(Edtf.from(Year.of(1667)), Edtf.from(YearMonth.of(1760, 12)));

        assertThat(EdtfSet.oneOf(dates)).hasToString("[1667,1760-12]");
        assertThat(EdtfSet.oneOf(dates).isOneOf()).isTrue();
        assertThat(EdtfSet.allOf(dates)).hasToString("{1667,1760-12}");
        assertThat(EdtfSet.allOf(dates).isOneOf()).isFalse();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> EdtfSet.oneOf(List.of()))
                .withMessage("EdtfSet.members: a set has at least one member, got []");
    }

    @Test
    void intervalTellsEndsThatMayLieBeyond() {
        EdtfInterval interval = (EdtfInterval) Edtf.parse("..2004-06-01/2004-06-20..");
        EdtfInterval plain = (EdtfInterval) Edtf.parse("2004-06-01/2004-06-20");

        assertThat(interval.start()).isEqualTo(plain.start()).isPresent();
        assertThat(interval.end()).isEqualTo(plain.end()).isPresent();
        assertThat(interval.mayStartEarlier() && interval.mayEndLater()).isTrue();
        assertThat(plain.mayStartEarlier() || plain.mayEndLater()).isFalse();
        assertThat(interval.isOpenStart() || interval.isOpenEnd()).isFalse();
        assertThat(interval.isUnknownStart() || interval.isUnknownEnd()).isFalse();
    }
}
