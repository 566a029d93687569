package io.github.demarche.arbitraries;

import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary dates of every kind and level, written from the grammar of EDTF, not from the parser; and datings. */
public final class EdtfArbitraries {
    private static final long FIRST = LocalDate.of(-9999, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();
    private static final long RECENT = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long SOON = LocalDate.of(2100, 1, 1).toEpochDay();

    private static final List<String> WITH_YEAR = List.of("le 14 juin 2024", "June 14, 2024", "en 1950");

    /** The forms that can be used on both sides of a range, because each has one precision. */
    private static final List<Arbitrary<String>> FORMS = List.of(
            years(), months(), days(), groupings(21, 32), groupings(33, 36), groupings(37, 39), groupings(40, 41));

    private EdtfArbitraries() {}

    /**
     * {@return any value: a date, date-time, interval or set}
     */
    public static Arbitrary<Edtf> edtfs() {
        return texts().map(Edtf::parse);
    }

    /** {@return the text of any value, by the grammar} */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, dates()), Tuple.of(2, dateTimes()), Tuple.of(3, intervals()), Tuple.of(3, sets()));
    }

    /**
     * {@return datings: alone, with a wording, relative ones among them, with and without anchor and basis}
     */
    public static Arbitrary<Dating> datings() {
        Arbitrary<Passage> relative = Arbitraries.of("vendredi", "on Friday", "l'an dernier", "last September", "hier")
                .map(Passage::of);
        Arbitrary<Passage> absolute = Arbitraries.of(WITH_YEAR).map(Passage::of);
        return Combinators.combine(
                        edtfs(),
                        Arbitraries.oneOf(relative, absolute, TextArbitraries.passages())
                                .optional(0.7),
                        calendarDays().optional(0.5),
                        calendarDays(),
                        TextArbitraries.bases().optional(0.7))
                .as((date, wording, anchor, sureAnchor, basis) -> {
                    // Any words may happen to be relative; those that name a year are not.
                    boolean mayBeRelative = wording.flatMap(Passage::exact)
                            .filter(words -> !WITH_YEAR.contains(words))
                            .isPresent();
                    return Dating.builder()
                            .date(date)
                            .wording(wording)
                            .anchor(mayBeRelative ? Optional.of(sureAnchor) : anchor)
                            .basis(basis.filter(b -> b != Basis.STATED || wording.isPresent()))
                            .build();
                });
    }

    private static Arbitrary<String> dates() {
        return Arbitraries.oneOf(FORMS);
    }

    private static Arbitrary<String> days() {
        return Combinators.combine(calendarDays(), masks(8), qualifiers(6)).as((day, mask, q) -> {
            String[] parts = parts(day, mask);
            return q.get(0) + parts[0] + q.get(1) + "-" + q.get(2) + parts[1] + q.get(3) + "-" + q.get(4) + parts[2]
                    + q.get(5);
        });
    }

    private static Arbitrary<String> months() {
        return Combinators.combine(calendarDays(), masks(6), qualifiers(4)).as((day, mask, q) -> {
            String[] parts = parts(day, mask);
            return q.get(0) + parts[0] + q.get(1) + "-" + q.get(2) + parts[1] + q.get(3);
        });
    }

    private static Arbitrary<String> groupings(int first, int last) {
        return Combinators.combine(
                        calendarDays(),
                        masks(4),
                        qualifiers(4),
                        Arbitraries.integers().between(first, last))
                .as((day, mask, q, grouping) ->
                        q.get(0) + parts(day, mask)[0] + q.get(1) + "-" + q.get(2) + grouping + q.get(3));
    }

    private static Arbitrary<String> years() {
        Arbitrary<String> plain = Combinators.combine(calendarDays(), masks(4), qualifiers(2))
                .as((day, mask, q) -> q.get(0) + parts(day, mask)[0] + q.get(1));
        Arbitrary<String> significant = Combinators.combine(
                        Arbitraries.integers().between(-9999, 9999),
                        Arbitraries.integers().between(1, 4),
                        qualifiers(2))
                .as((year, count, q) -> q.get(0)
                        + year(year)
                        + "S"
                        + Math.min(count, Integer.toString(Math.abs(year)).length())
                        + q.get(1));
        Arbitrary<String> letter = Combinators.combine(
                        signs(),
                        Arbitraries.longs().between(10_000, Long.MAX_VALUE),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 5),
                        qualifiers(2))
                .as((sign, number, exponent, count, q) -> q.get(0)
                        + "Y"
                        + sign
                        + number
                        + (exponent == 0 ? "" : "E" + exponent)
                        + (count == 0 ? "" : "S" + count)
                        + q.get(1));
        return Arbitraries.frequencyOf(Tuple.of(4, plain), Tuple.of(1, significant), Tuple.of(1, letter));
    }

    private static Arbitrary<String> dateTimes() {
        Arbitrary<String> zones = Arbitraries.oneOf(
                Arbitraries.of("", "Z"),
                Combinators.combine(
                                signs(),
                                Arbitraries.integers().between(0, 17),
                                Arbitraries.integers().between(0, 59))
                        .as((sign, hours, minutes) -> hours == 0 && minutes == 0
                                ? "+00:00"
                                : (sign.isEmpty() ? "+" : "-") + two(hours) + ":" + two(minutes)),
                Arbitraries.integers().between(1, 18).map(hours -> "+" + two(hours)));
        return Combinators.combine(calendarDays(), Arbitraries.integers().between(0, 86_399), zones)
                .as((day, second, zone) -> year(day.getYear())
                        + "-"
                        + two(day.getMonthValue())
                        + "-"
                        + two(day.getDayOfMonth())
                        + "T"
                        + two(second / 3600)
                        + ":"
                        + two(second / 60 % 60)
                        + ":"
                        + two(second % 60)
                        + zone);
    }

    private static Arbitrary<String> intervals() {
        Arbitrary<String> closed = Combinators.combine(dates(), dates(), beyond(), beyond())
                .as((a, b, earlier, later) -> earlier + inOrder(a, "/", b) + later);
        Arbitrary<String> half = Combinators.combine(
                        dates(), Arbitraries.of("../%", "%/..", "/%", "%/", "../%..", "..%/..", "/%..", "..%/"))
                .as((date, form) -> form.replace("%", date));
        return Arbitraries.oneOf(closed, half);
    }

    /** The marks of a latest start or an earliest end. */
    private static Arbitrary<String> beyond() {
        return Arbitraries.frequency(Tuple.of(3, ""), Tuple.of(1, ".."));
    }

    private static Arbitrary<String> sets() {
        Arbitrary<String> ranges = Arbitraries.of(FORMS)
                .flatMap(form -> Combinators.combine(form, form).as((a, b) -> inOrder(a, "..", b)));
        Arbitrary<List<String>> members =
                Lists.of(1, 4, Arbitraries.frequencyOf(Tuple.of(3, dates()), Tuple.of(1, ranges)));
        Arbitrary<List<String>> open = Combinators.combine(
                        dates(),
                        Lists.upTo(2, Arbitraries.oneOf(ranges, dates())),
                        dates(),
                        Arbitraries.integers().between(1, 3))
                .as(EdtfArbitraries::opened);
        return Combinators.combine(Arbitraries.oneOf(members, open), Arbitraries.of(true, false))
                .as((list, one) -> (one ? "[" : "{") + String.join(",", list) + (one ? "]" : "}"));
    }

    private static List<String> opened(String first, List<String> middle, String last, int ends) {
        List<String> members = new ArrayList<>(middle);
        if (ends != 2) {
            members.add(0, ".." + first);
        }
        if (ends != 1) {
            members.add(last + "..");
        }
        return members;
    }

    /** In order, as far as it can be determined. */
    private static String inOrder(String a, String between, String b) {
        return isAfter(Edtf.parse(a), Edtf.parse(b)) ? b + between + a : a + between + b;
    }

    /** By the days as written, whether or not they are qualified. */
    private static boolean isAfter(Edtf a, Edtf b) {
        // Years far away have a side of time, and perhaps no day.
        Edtf first = Edtf.parse(unqualified(a));
        return Edtf.parse(unqualified(b)).mustBeBefore(first);
    }

    private static String unqualified(Edtf date) {
        return date.toString().replaceAll("[?~%]", "");
    }

    private static Arbitrary<LocalDate> calendarDays() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.longs().between(RECENT, SOON)),
                        Tuple.of(1, Arbitraries.longs().between(FIRST, LAST)))
                .map(LocalDate::ofEpochDay);
    }

    /** A bit for each digit of year, month and day: set where it is unspecified; mostly none. */
    private static Arbitrary<Integer> masks(int digits) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, (1 << digits) - 1)));
    }

    private static Arbitrary<List<String>> qualifiers(int count) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Collections.nCopies(count, ""))),
                Tuple.of(1, Lists.of(count, count, Arbitraries.of("", "", "?", "~", "%"))));
    }

    private static Arbitrary<String> signs() {
        return Arbitraries.of("", "-");
    }

    private static String[] parts(LocalDate day, int mask) {
        String year = year(day.getYear());
        int sign = year.length() - 4;
        return new String[] {
            year.substring(0, sign) + masked(year.substring(sign), mask),
            masked(two(day.getMonthValue()), mask >> 4),
            masked(two(day.getDayOfMonth()), mask >> 6)
        };
    }

    private static String masked(String digits, int mask) {
        StringBuilder text = new StringBuilder(digits);
        for (int i = 0; i < digits.length(); i++) {
            if ((mask >> i & 1) != 0) {
                text.setCharAt(i, 'X');
            }
        }
        return text.toString();
    }

    private static String year(int year) {
        String digits = Integer.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
