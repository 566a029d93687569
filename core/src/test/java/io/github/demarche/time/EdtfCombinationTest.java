package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.arbitraries.EdtfArbitraries;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates made from dates, without concatenating strings. */
class EdtfCombinationTest {
    @Provide
    Arbitrary<Edtf> edtfs() {
        return EdtfArbitraries.edtfs();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-06; [..2024-06-14]; [2024-06-01..2024-06-14]",
                "2024; 2024-06; 2024-06",
                "2024-06; 2024-07; -",
                "2024-06-14; [..2024-06-14]; 2024-06-14",
                "[..2024-06-14]; [..2024-06-20]; [..2024-06-14]",
                "[..2024-06-14]; [2024-06-10..]; [2024-06-10..2024-06-14]",
                "[..2024-06-14]; [2024-06-14..]; 2024-06-14",
                "[2024-01..2024-06]; [2024-06..2024-09]; 2024-06",
                "[1667,1760]; 1700/1800; 1760",
                "[1667,1760]; 1700; -",
                "2024-21; 2024-05-20/2024-09-10; [2024-05-20..2024-05-31,2024-09-01..2024-09-10]",
                "2024-21; 2024-25; 2024-25",
                "2023/2024-06; 2024-03/2025; 2024-03/2024-06",
                "2023/..; ../2024; 2023/2024",
                "2023/..; 2024/..; 2024/..",
                "2023/2024; 2025/..; -",
                "{2024-06-14,2024-06-16}; {2024-06-16,2024-06-18}; 2024-06-16",
                "2024~; 2024-06; 2024-06~",
                "2024-06~; [..2024-06-14?]; [2024-06-01%..2024-06-14%]",
                "2024-06-14T10:00:00Z; 2024-06; 2024-06-14T10:00:00Z",
                "2024-06-14T10:00:00Z; 2024-06-14T12:00:00+02:00; 2024-06-14T10:00:00Z",
                "2024-06-14T10:00:00Z; 2024-06-14T11:00:00Z; -",
                "[9990..Y12000]; [9995-06-01..]; [9995-06-01..9999-12-31,Y10000..Y12000]"
            })
    void whatBothCanMean(String a, String b, String shared) {
        assertThat(Edtf.parse(a).intersect(Edtf.parse(b)).map(Edtf::toString).orElse("-"))
                .isEqualTo(shared);
    }

    @Property(tries = 1000)
    void whatBothCanMeanIsAmongTheDaysOfEach(@ForAll("edtfs") Edtf a, @ForAll("edtfs") Edtf b) {
        a.intersect(b).ifPresent(shared -> {
            assertThat(Edtf.parse(shared.toString())).isEqualTo(shared);
            assertThat(shared.overlaps(a) && shared.overlaps(b)).isTrue();
        });
        if (!a.overlaps(b)) {
            assertThat(a.intersect(b)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-06-14; 2023; 2023/2024-06-14",
                "2024-06-10; 2024-06-14; 2024-06-10/2024-06-14",
                "2024; 2024-06; 2024/2024",
                "2023~; 2024-06; 2023~/2024-06",
                "2023/..; 2022; 2022/..",
                "../2023; 2024; ../2024",
                "2023/; 2022; 2022/..",
                "[..2024]; 2025; ../2025",
                "[..2024]; [2020..]; -",
                "[1667,1760]; 1700; 1667/1760",
                "2024-06-14T10:00:00Z; 2024-07; 2024-06-14/2024-07"
            })
    void fromTheStartOfOneToTheEndOfTheOther(String a, String b, String span) {
        assertThat(Edtf.parse(a).span(Edtf.parse(b)).map(Edtf::toString).orElse("-"))
                .isEqualTo(span);
        assertThat(Edtf.parse(b).span(Edtf.parse(a)).map(Edtf::toString).orElse("-"))
                .isEqualTo(span);
    }

    @Property(tries = 1000)
    void aSpanReachesOverBoth(@ForAll("edtfs") Edtf a, @ForAll("edtfs") Edtf b) {
        a.span(b).ifPresent(span -> {
            assertThat(span.firstDay()).isLessThanOrEqualTo(Math.min(a.firstDay(), b.firstDay()));
            assertThat(span.lastDay()).isGreaterThanOrEqualTo(Math.max(a.lastDay(), b.lastDay()));
        });
    }

    @Property(tries = 1000)
    void keysSortAsDatesDo(@ForAll("edtfs") Edtf a, @ForAll("edtfs") Edtf b) {
        assertThat(Integer.signum(a.sortKey().compareTo(b.sortKey()))).isEqualTo(Integer.signum(a.compareTo(b)));
        assertThat(a.sortKey()).matches("[0-9]{19} [0-9]{19} .*").isASCII();
    }

    @Test
    void partsAreQualifiedOneByOneOrTogether() {
        EdtfDate day = (EdtfDate) Edtf.parse("2004-06-11");
        EdtfDate quarter = EdtfDate.of(Year.of(2024), SubYear.QUARTER_2);

        assertThat(day.qualified(Qualification.APPROXIMATE)).hasToString("2004-06-11~");
        assertThat(day.qualified(Qualification.UNCERTAIN).qualified(Qualification.NONE))
                .isEqualTo(day);
        assertThat(day.qualified(Qualification.UNCERTAIN, Qualification.NONE, Qualification.APPROXIMATE))
                .hasToString("?2004-06-~11");
        assertThat(quarter.qualified(Qualification.NONE, Qualification.UNCERTAIN_AND_APPROXIMATE, Qualification.NONE))
                .hasToString("2024-%34");
        assertThatThrownBy(() -> quarter.qualified(Qualification.NONE, Qualification.NONE, Qualification.APPROXIMATE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("EdtfDate.day: only parts that the date has can be qualified, got 2024-34");
    }

    @Test
    void masksAndPartsOfYearsAreMade() {
        assertThat(EdtfDate.of(Year.of(2024), SubYear.NORTHERN_SUMMER)).hasToString("2024-26");
        assertThat(EdtfDate.of(MonthDay.of(12, 25))).hasToString("XXXX-12-25");
        assertThat(EdtfDate.decade(1994)).hasToString("199X");
        assertThat(EdtfDate.century(1994)).hasToString("19XX");
        assertThat(EdtfDate.decade(-44)).hasToString("-004X");
        assertThat(EdtfDate.someMonthOf(Year.of(2024))).hasToString("2024-XX");
        assertThat(EdtfDate.someDayOf(Year.of(2024))).hasToString("2024-XX-XX");
        assertThat(EdtfDate.someDayOf(YearMonth.of(2024, 6))).hasToString("2024-06-XX");
        assertThat(EdtfSet.between(EdtfDate.decade(1980), EdtfDate.decade(1990)))
                .hasToString("[198X..199X]");
        assertThat(EdtfSet.upTo(Edtf.from(Year.of(2023)))).hasToString("[..2023]");
        assertThat(EdtfSet.onFrom(Edtf.from(Year.of(2025)))).hasToString("[2025..]");
        assertThat(EdtfInterval.sinceOrBefore(Edtf.from(Year.of(1985)))).hasToString("..1985/..");
        assertThatThrownBy(() -> EdtfDate.decade(12_000)).isInstanceOf(InvalidValueException.class);
        assertThat(Edtf.valueOf("2024-06")).isEqualTo(Edtf.parse("2024-06"));
    }

    // What databases hold

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1667, 1668, 1670..1672]; [1667,1668,1670..1672]; blanks left out",
                "' 1985 '; 1985; blanks left out",
                "1984 / 1986; 1984/1986; blanks left out",
                "1984–1986; -; -",
                "2004–06; 2004-06; dashes written as hyphens",
                "199u; 199X; u written as X",
                "1999-uu-uu; 1999-XX-XX; u written as X",
                "199x; 199X; small letters written as capitals",
                "unknown/2006; /2006; unknown left out: an unknown end is empty",
                "2004-06/unknown; 2004-06/; unknown left out: an unknown end is empty",
                "2004-01-01/open; 2004-01-01/..; open written as ..",
                "1984?~; 1984%; ? and ~ together written as %",
                "1984~?; 1984%; ? and ~ together written as %",
                "y170000002; Y170000002; small letters written as capitals",
                "y17101e4p3; Y17101E4S3; p written as S|small letters written as capitals",
                "2024-06-14t10:00:00z; 2024-06-14T10:00:00Z; small letters written as capitals",
                "'199u /  open'; 199X/..; blanks left out|open written as ..|u written as X",
                "(2011)-06-04~; -; -",
                "2003-22^southern; -; -",
                "yesterday; -; -"
            })
    void whatDatabasesHoldIsReadAndTheChangesAreSaid(String text, String read, String changes) {
        if (read.equals("-")) {
            assertThatThrownBy(() -> Edtf.parseLenient(text)).isInstanceOf(InvalidValueException.class);
        } else {
            LenientEdtf lenient = Edtf.parseLenient(text);
            assertThat(lenient.edtf()).hasToString(read);
            assertThat(lenient.changes()).isEqualTo(List.of(changes.split("\\|")));
            assertThat(lenient)
                    .isEqualTo(Edtf.parseLenient(text))
                    .hasSameHashCodeAs(Edtf.parseLenient(text))
                    .hasToString(read + " (" + String.join(", ", lenient.changes()) + ")");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06", "[1667,1668]", "Y12000"})
    void edtfIsReadAsItIs(String text) {
        assertThat(Edtf.parseLenient(text).edtf()).isEqualTo(Edtf.parse(text));
        assertThat(Edtf.parseLenient(text).changes()).isEmpty();
        assertThat(Edtf.parseLenient(text)).hasToString(text);
    }
}
