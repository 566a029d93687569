package io.github.demarche.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.InvalidValueException;
import io.github.demarche.arbitraries.SanctionArbitraries;
import io.github.demarche.arbitraries.TextArbitraries;
import io.github.demarche.internal.TsvTable;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResolutionTest {
    static List<Vector> accepted() {
        return Vector.accepted("resolution-vectors.tsv");
    }

    static List<Vector> refused() {
        return Vector.refused("resolution-vectors.tsv");
    }

    @Provide
    Arbitrary<Resolution> resolutions() {
        return SanctionArbitraries.resolutions();
    }

    @Provide
    Arbitrary<String> junk() {
        return Arbitraries.oneOf(
                TextArbitraries.words(),
                Arbitraries.strings()
                        .withChars("S/RESunscrolti ()0123456789\u00E9\u00A0\u200E")
                        .ofMaxLength(30),
                Arbitraries.strings().all().ofMaxLength(20));
    }

    @Test
    void isItsNumberAndItsYear() {
        Resolution resolution = Resolution.of(1718, 2006);
        assertThat(resolution.number()).isEqualTo(1718);
        assertThat(resolution.year()).isEqualTo(2006);
        assertThat(resolution).isEqualTo(Resolution.of(1718, 2006)).hasToString("S/RES/1718 (2006)");
        assertThat(resolution.symbol()).isEqualTo("S/RES/1718 (2006)");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void reads(Vector vector) {
        assertThat(Resolution.parse(vector.text())).hasToString(vector.canonical());
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses(Vector vector) {
        assertThatThrownBy(() -> Resolution.parse(vector.text()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("Resolution")
                .hasMessageContaining(vector.refusal());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1718 | 2005 | Resolution.year: resolution 1718 is of 2006, got 2005",
                "1989 | 2001 | Resolution.year: resolution 1989 is of 2011, got 2001",
                "0 | 2006 | Resolution.number: resolutions are numbered from 1 to 99999, got 0",
                "-1718 | 2006 | Resolution.number: resolutions are numbered from 1 to 99999, got -1718",
                "100000 | 2030 | Resolution.number: resolutions are numbered from 1 to 99999, got 100000",
                "2826 | 2025 | Resolution.year: resolutions beyond 2825 are of 2026 or later, in four digits, got 2025",
                "2826 | 10000 | Resolution.year: resolutions beyond 2825 are of 2026 or later, in four digits, got 10000",
            })
    void refusesWhatDoesNotExistAndNamesTheRightYear(int number, int year, String message) {
        assertThatThrownBy(() -> Resolution.of(number, year))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    @Test
    void refusalOfATextNamesWhatWasExpected() {
        assertThatThrownBy(() -> Resolution.parse("UNSCR 1701"))
                .hasMessage("Resolution: a resolution by its symbol, such as \"S/RES/1718 (2006)\";"
                        + " expected the year in parentheses, got \"UNSCR 1701\"");
    }

    @Test
    void theTableHasEveryNumberOnceAndStaysStrictToTheSameNumberForGood() {
        List<List<String>> rows = TsvTable.rows(Resolution.class, "resolution-years.tsv", 3);
        assertThat(rows).hasSizeGreaterThanOrEqualTo(81);
        int year = 1946;
        int next = 1;
        for (List<String> row : rows) {
            assertThat(row.get(0)).isEqualTo(Integer.toString(year));
            assertThat(row.get(1)).isEqualTo(Integer.toString(next));
            int last = Integer.parseInt(row.get(2));
            assertThat(last).isGreaterThanOrEqualTo(next);
            assertThat(Resolution.byNumber(next)).contains(Resolution.of(next, year));
            assertThat(Resolution.byNumber(last)).contains(Resolution.of(last, year));
            next = last + 1;
            year++;
        }
        assertThat(Resolution.byNumber(next)).isEmpty();
        // A larger value would refuse records that an earlier version wrote.
        assertThat(ResolutionTable.CHECKED_TO).isEqualTo(2825).isLessThan(next);
        assertThat(Resolution.asOf()).isAfterOrEqualTo(LocalDate.of(2026, 8, 1));
    }

    @Test
    void isConfirmedByTheTableOrBeyondIt() {
        assertThat(Resolution.of(2825, 2026).isConfirmed()).isTrue();
        assertThat(Resolution.of(99_999, 2026).isConfirmed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void completesNoNumberThatTheTableDoesNotHave(int number) {
        assertThat(Resolution.byNumber(number)).isEmpty();
    }

    @Test
    void isFoundAtTheUnitedNationsInEachOfficialLanguage() {
        Resolution resolution = Resolution.of(1718, 2006);
        assertThat(resolution.uri()).isEqualTo(URI.create("https://docs.un.org/en/S/RES/1718(2006)"));
        for (String language : List.of("en", "fr", "es", "ar", "zh", "ru")) {
            assertThat(resolution.uri(language)).hasToString("https://docs.un.org/" + language + "/S/RES/1718(2006)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "EN", "", "../en"})
    void isInNoOtherLanguage(String language) {
        assertThatThrownBy(() -> Resolution.of(1718, 2006).uri(language))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "Resolution.uri: the official languages are ar, en, es, fr, ru, zh, got \"" + language + '"');
    }

    @Test
    void isOrderedByNumber() {
        assertThat(List.of(Resolution.of(2270, 2016), Resolution.of(825, 1993), Resolution.of(1718, 2006)).stream()
                        .sorted())
                .containsExactly(Resolution.of(825, 1993), Resolution.of(1718, 2006), Resolution.of(2270, 2016));
        assertThat(Resolution.of(3000, 2030)).isLessThan(Resolution.of(3000, 2031));
    }

    @Property(tries = 500)
    void readsWhatItWrites(@ForAll("resolutions") Resolution resolution) {
        assertThat(Resolution.parse(resolution.toString())).isEqualTo(resolution);
        assertThat(resolution.uri().getPath())
                .endsWith("/S/RES/" + resolution.number() + "(" + resolution.year() + ")");
    }

    @Property(tries = 1000)
    void refusesJunkWithTheOneException(@ForAll("junk") String text) {
        try {
            assertThat(Resolution.parse(text)).isNotNull();
        } catch (InvalidValueException e) {
            assertThat(e.type()).isEqualTo("Resolution");
        }
    }

    @Test
    void longTextIsRefusedAtOnce() {
        for (String part : List.of(" ", "\u200E", "9", "resolution ", "(", "e\u0301", "s/res/")) {
            String text = part.repeat(1_000_000);
            assertThatThrownBy(() -> Assertions.assertTimeout(Duration.ofSeconds(5), () -> Resolution.parse(text)))
                    .isInstanceOf(InvalidValueException.class);
        }
    }
}
