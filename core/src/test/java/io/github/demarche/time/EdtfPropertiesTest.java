package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.InvalidValueException;
import io.github.demarche.arbitraries.EdtfArbitraries;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class EdtfPropertiesTest {
    private static final int TRIES = 1000;

    @Provide
    Arbitrary<Edtf> edtfs() {
        return EdtfArbitraries.edtfs();
    }

    @Provide
    Arbitrary<String> texts() {
        return EdtfArbitraries.texts();
    }

    /** Days so far apart that their distance fits neither an {@code int} nor a {@code long}. */
    @Provide
    Arbitrary<Edtf> nearAndFar() {
        Arbitrary<Edtf> far = Arbitraries.of(
                        "/2024", "2024/", "Y-1E9", "Y1E9", "Y9E14", "Y-9E14", "Y1E30", "Y-1E30", "2024")
                .map(Edtf::parse);
        return Arbitraries.oneOf(edtfs(), far);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(-10_000, 1, 1).toEpochDay(),
                        LocalDate.of(10_001, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Strings that are nearly EDTF: of its characters, or of a value with one place changed. */
    @Provide
    Arbitrary<String> nearly() {
        Arbitrary<Character> characters = Arbitraries.of(
                "0123456789-/.,[]{}?~%XYESTZ:+ ".chars().mapToObj(c -> (char) c).toList());
        Arbitrary<String> soup = characters.list().ofMaxSize(14).map(EdtfPropertiesTest::join);
        Arbitrary<String> changed = Combinators.combine(
                        edtfs(), characters, Arbitraries.integers().between(0, 999))
                .as((edtf, c, place) -> {
                    StringBuilder text = new StringBuilder(edtf.toString());
                    text.setCharAt(place % text.length(), c);
                    return text.toString();
                });
        return Arbitraries.oneOf(soup, changed);
    }

    private static String join(Iterable<Character> characters) {
        StringBuilder text = new StringBuilder();
        characters.forEach(text::append);
        return text.toString();
    }

    @Property(tries = TRIES)
    void everyKindOfTheGrammarIsReadAndKeptAsWritten(@ForAll("texts") String text) {
        Edtf edtf = Edtf.parse(text);
        Statistics.label("kind").collect(edtf.getClass().getSimpleName()).coverage(coverage -> {
            for (String kind : new String[] {"EdtfDate", "EdtfDateTime", "EdtfInterval", "EdtfSet"}) {
                coverage.check(kind).percentage(p -> p > 5);
            }
        });
        assertThat(edtf).hasToString(text).isEqualTo(Edtf.parse(text)).hasSameHashCodeAs(Edtf.parse(text));
        assertThat(edtf.level()).isBetween(0, 2);
    }

    @Property(tries = TRIES)
    void boundsAreInOrder(@ForAll("edtfs") Edtf edtf) {
        edtf.earliest()
                .ifPresent(first ->
                        edtf.latest().ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
        assertThat(edtf.mustBeBefore(edtf)).isFalse();
        assertThat(edtf.overlaps(edtf)).isTrue();
    }

    @Property(tries = TRIES)
    void containsAgreesWithBounds(@ForAll("edtfs") Edtf edtf, @ForAll("days") LocalDate day) {
        Optional<LocalDate> first = edtf.earliest();
        Optional<LocalDate> last = edtf.latest();
        if (edtf.contains(day)) {
            assertThat(first.filter(day::isBefore)).isEmpty();
            assertThat(last.filter(day::isAfter)).isEmpty();
            assertThat(edtf.isUncertain() || edtf.isApproximate()).isFalse();
            // Without a letter, years begin at -9999.
            if (day.getYear() >= -9999) {
                assertThat(edtf.overlaps(Edtf.onOrAfter(LocalDate.of(-9999, 1, 1))))
                        .isTrue();
            }
        } else if (isSure(edtf) && !edtf.hasGaps() && first.isPresent() && last.isPresent()) {
            assertThat(day.isBefore(first.get()) || day.isAfter(last.get())).isTrue();
        }
        if (!edtf.hasGaps()) {
            assertThat(edtf.contains(edtf)).isEqualTo(isSure(edtf));
            assertThat(edtf.earliest().filter(edtf::contains).isPresent())
                    .isEqualTo(isSure(edtf) && edtf.earliest().isPresent());
        }
        Optional<LocalDate> after = last.map(end -> end.plusDays(1));
        assertThat(after.filter(edtf::contains)).isEmpty();
        if (Math.abs(day.getYear()) <= 9999) {
            assertThat(edtf.contains(day)).isEqualTo(edtf.contains(Edtf.from(day)));
        }
    }

    @Property(tries = TRIES)
    void whatMustBeMayBeAndNeverBothWays(@ForAll("edtfs") Edtf a, @ForAll("edtfs") Edtf b) {
        if (a.mustBeBefore(b)) {
            assertThat(a.mayBeBefore(b)).isTrue();
            assertThat(b.mayBeBefore(a)).isFalse();
            // The seconds of two date-times may disagree with their days, when the zones do.
            assertThat(a.compareTo(b) < 0 || EdtfDateTime.areComparable(a, b)).isTrue();
        }
        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.overlaps(b) && (a.mustBeBefore(b) || b.mustBeBefore(a))).isFalse();
        if (a.contains(b)) {
            assertThat(a.overlaps(b)).isTrue();
        }
    }

    @Property(tries = TRIES)
    void nothingIsSureOfWhatIsQualified(@ForAll("edtfs") Edtf a, @ForAll("edtfs") Edtf b) {
        if (!a.isUncertain() && !a.isApproximate()) {
            return;
        }
        assertThat(a.mustBeBefore(b) || b.mustBeBefore(a)).isFalse();
        assertThat(a.contains(b) || b.contains(a)).isFalse();
        assertThat(a.mayBeBefore(b) && b.mayBeBefore(a) && a.overlaps(b)).isTrue();
    }

    private static boolean isSure(Edtf edtf) {
        return edtf.isBounded() && !edtf.isUncertain() && !edtf.isApproximate();
    }

    @Property(tries = TRIES)
    void orderIsTotalAndConsistentWithEquals(
            @ForAll("nearAndFar") Edtf a, @ForAll("nearAndFar") Edtf b, @ForAll("nearAndFar") Edtf c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.compareTo(Edtf.parse(a.toString()))).isZero();
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isNotPositive();
        }
    }

    @Property(tries = TRIES)
    void anyStringIsReadOrRefusedByTheOneException(@ForAll String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = TRIES)
    void anyStringThatIsNearlyOneIsReadOrRefusedByTheOneException(@ForAll("nearly") String text) {
        assertReadOrRefused(text);
    }

    private static void assertReadOrRefused(String text) {
        Edtf edtf;
        try {
            edtf = Edtf.parse(text);
        } catch (InvalidValueException refusal) {
            int index = Integer.parseInt(refusal.rule().substring(refusal.rule().lastIndexOf(' ') + 1));
            assertThat(index).isBetween(0, text.length());
            return;
        }
        assertThat(edtf).hasToString(text);
        edtf.earliest()
                .ifPresent(first ->
                        edtf.latest().ifPresent(last -> assertThat(first).isBeforeOrEqualTo(last)));
    }

    /** Bounds, computed the slow way: which days of all the years have the digits that are specified. */
    @Property(tries = 100)
    void boundsOfUnspecifiedDigitsAreTheFirstAndTheLastDayThatMatch(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 255) int mask) {
        LocalDate within = day.withYear(Math.floorMod(day.getYear(), 10_000));
        StringBuilder text = new StringBuilder(within.toString());
        int[] places = {0, 1, 2, 3, 5, 6, 8, 9};
        for (int i = 0; i < places.length; i++) {
            if ((mask >> i & 1) != 0) {
                text.setCharAt(places[i], 'X');
            }
        }
        Edtf edtf = Edtf.parse(text.toString());
        LocalDate first = null;
        LocalDate last = null;
        for (int year = 0; year <= 9999; year++) {
            for (int month = 1; month <= 12 && matches(text.substring(0, 4), year); month++) {
                int length = matches(text.substring(5, 7), month)
                        ? YearMonth.of(year, month).lengthOfMonth()
                        : 0;
                int from = 1;
                while (from <= length && !matches(text.substring(8), from)) {
                    from++;
                }
                int to = length;
                while (to >= from && !matches(text.substring(8), to)) {
                    to--;
                }
                if (from <= to) {
                    first = first == null ? LocalDate.of(year, month, from) : first;
                    last = LocalDate.of(year, month, to);
                }
            }
        }
        assertThat(edtf.earliest()).isEqualTo(Optional.ofNullable(first)).isPresent();
        assertThat(edtf.latest()).isEqualTo(Optional.ofNullable(last)).isPresent();
    }

    private static boolean matches(String mask, int number) {
        int rest = number;
        for (int i = mask.length() - 1; i >= 0; i--) {
            if (mask.charAt(i) != 'X' && mask.charAt(i) != '0' + rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return true;
    }
}
