package io.github.demarche.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/**
 * Compares the three-valued answers with a small world of which every day is examined: the years 2000 to 2059, whose
 * first and last days represent all days before and after.
 */
class EdtfReasoningPropertiesTest {
    private static final int TRIES = 500;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final int DAYS = 60 * 366;
    /** Texts of all days of the world, by which those that a text with X can be are found. */
    private static final String[] WORLD =
            FIRST.datesUntil(LocalDate.of(2060, 1, 1)).map(LocalDate::toString).toArray(String[]::new);

    private static final int LAST = WORLD.length - 1;

    /** A text and the days that it can mean. */
    private record Meaning(String text, BitSet days, boolean known) {
        Edtf edtf() {
            return Edtf.parse(text);
        }

        int first() {
            return days.nextSetBit(0);
        }

        int last() {
            return days.previousSetBit(DAYS);
        }

        boolean hasNoGaps() {
            return days.cardinality() == last() - first() + 1;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Provide
    Arbitrary<Meaning> meanings() {
        return Arbitraries.frequencyOf(Tuple.of(6, dates()), Tuple.of(3, intervals()), Tuple.of(3, sets()));
    }

    @Provide
    Arbitrary<Meaning> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, masked()), Tuple.of(1, groupings()), Tuple.of(1, seasons()), Tuple.of(1, significant()));
    }

    /** Years, months and days, some of whose digits are unspecified. */
    private static Arbitrary<Meaning> masked() {
        Arbitrary<Integer> masks = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0)), Tuple.of(1, Arbitraries.of(1, 2, 3, 4, 8, 12, 16, 24, 31)));
        return Combinators.combine(days(), Arbitraries.of(4, 7, 10, 10), masks).as((day, length, mask) -> {
            StringBuilder text = new StringBuilder(day.toString().substring(0, length));
            int[] places = {3, 5, 6, 8, 9};
            for (int i = 0; i < places.length && places[i] < length; i++) {
                if ((mask >> i & 1) != 0) {
                    text.setCharAt(places[i], 'X');
                }
            }
            return meaning(text.toString(), daysLike(text));
        });
    }

    private static Arbitrary<Meaning> seasons() {
        return Combinators.combine(days(), Arbitraries.integers().between(21, 32))
                .as((day, number) -> {
                    int inTheNorth = (number - 21) % 4;
                    BitSet days = new BitSet();
                    for (int hemisphere = 0; hemisphere < 2; hemisphere++) {
                        if (number < 25 || (number < 29) == (hemisphere == 0)) {
                            int quarter = (inTheNorth + 2 * hemisphere) % 4;
                            for (int month = 3 * quarter + 2; month < 3 * quarter + 5; month++) {
                                String one = day.withDayOfMonth(1)
                                        .withMonth(1)
                                        .plusMonths(month)
                                        .toString();
                                days.or(daysLike(one.substring(0, 7)));
                            }
                        }
                    }
                    return meaning(day.getYear() + "-" + number, days);
                });
    }

    private static Arbitrary<Meaning> groupings() {
        return Combinators.combine(days(), Arbitraries.integers().between(33, 41))
                .as((day, number) -> {
                    int parts = number <= 36 ? 4 : number <= 39 ? 3 : 2;
                    int part = number - (number <= 36 ? 33 : number <= 39 ? 37 : 40);
                    BitSet days = new BitSet();
                    for (int month = 12 / parts * part + 1; month <= 12 / parts * (part + 1); month++) {
                        days.or(daysLike(day.toString().substring(0, 5) + (month < 10 ? "0" : "") + month));
                    }
                    return meaning(day.getYear() + "-" + number, days);
                });
    }

    private static Arbitrary<Meaning> significant() {
        return Combinators.combine(days(), Arbitraries.of(3, 4))
                .as((day, count) -> meaning(
                        day.getYear() + "S" + count, daysLike(day.toString().substring(0, count))));
    }

    private Arbitrary<Meaning> intervals() {
        return Combinators.combine(
                        dates(),
                        dates(),
                        Arbitraries.of("a/b", "a/b", "../a", "a/..", "/a", "a/", "..a/b", "a/b..", "..a/b..", "..a/"))
                .as((one, other, form) -> {
                    boolean inOrder = one.first() <= other.last();
                    Meaning a = inOrder ? one : other;
                    Meaning b = inOrder ? other : one;
                    BitSet days = new BitSet();
                    boolean fromA = form.startsWith("a");
                    boolean toEnd = form.endsWith("..") || form.endsWith("/");
                    Meaning last = form.indexOf('b') >= 0 ? b : a;
                    days.set(fromA ? a.first() : 0, toEnd ? LAST + 1 : last.last() + 1);
                    boolean beyond = form.startsWith("..a") || form.endsWith("b..");
                    boolean unknown = form.startsWith("/") || form.endsWith("/");
                    return new Meaning(form.replace("a", a.text).replace("b", b.text), days, !beyond && !unknown);
                });
    }

    private Arbitrary<Meaning> sets() {
        Arbitrary<List<Meaning>> members = dates().list().ofMinSize(1).ofMaxSize(4);
        return Combinators.combine(members, Arbitraries.of("", "first", "last"), Arbitraries.of("[]", "{}"))
                .as((all, open, brackets) -> {
                    BitSet days = new BitSet();
                    StringBuilder text = new StringBuilder();
                    for (Meaning member : all) {
                        days.or(member.days);
                        text.append(text.isEmpty() ? "" : ",").append(member.text);
                    }
                    if (open.equals("first")) {
                        days.set(0, all.get(0).last() + 1);
                        text.insert(0, "..");
                    } else if (open.equals("last")) {
                        days.set(all.get(all.size() - 1).first(), LAST + 1);
                        text.append("..");
                    }
                    return meaning(brackets.charAt(0) + text.toString() + brackets.charAt(1), days);
                });
    }

    /** Mostly one of a few, which begin and end months, quarters and years, so that one value ends where another begins. */
    private static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                // Far enough from the ends of the world, decades and all.
                .between(
                        LocalDate.of(2010, 1, 1).toEpochDay(),
                        LocalDate.of(2049, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalDate> near = Arbitraries.of(
                        "2023-12-31",
                        "2024-01-01",
                        "2024-02-29",
                        "2024-03-01",
                        "2024-03-31",
                        "2024-04-01",
                        "2024-12-31")
                .map(LocalDate::parse);
        return Arbitraries.frequencyOf(Tuple.of(3, near), Tuple.of(1, any));
    }

    private static Meaning meaning(String text, BitSet days) {
        return new Meaning(text, days, true);
    }

    private static BitSet daysLike(CharSequence start) {
        BitSet days = new BitSet(DAYS);
        for (int i = 0; i < WORLD.length; i++) {
            boolean like = true;
            for (int at = 0; like && at < start.length(); at++) {
                like = start.charAt(at) == 'X' || start.charAt(at) == WORLD[i].charAt(at);
            }
            days.set(i, like);
        }
        return days;
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void boundsAreTheFirstAndTheLastOfTheDays(@ForAll("meanings") Meaning a) {
        assertThat(a.edtf().earliest()).isEqualTo(a.first() == 0 ? Optional.empty() : day(a.first()));
        assertThat(a.edtf().latest()).isEqualTo(a.last() == LAST ? Optional.empty() : day(a.last()));
    }

    private static Optional<LocalDate> day(int index) {
        return Optional.of(LocalDate.parse(WORLD[index]));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void answersAreThoseOfAllPairsOfDays(@ForAll("meanings") Meaning a, @ForAll("meanings") Meaning b) {
        boolean may = false;
        boolean must = true;
        for (int day = a.first(); day >= 0; day = a.days.nextSetBit(day + 1)) {
            // Beyond the ends of the world there is always a day more.
            may |= day < b.last() || day == 0 || b.last() == LAST;
            must &= day < b.first() && day != LAST;
        }
        Statistics.label("answer")
                .collect(must ? "yes" : may ? "perhaps" : "no")
                .coverage(coverage -> {
                    for (String answer : new String[] {"yes", "perhaps", "no"}) {
                        coverage.check(answer).percentage(p -> p > 5);
                    }
                });

        assertThat(a.edtf().mayBeBefore(b.edtf()))
                .as("%s may be before %s", a, b)
                .isEqualTo(may);
        assertThat(a.edtf().mustBeBefore(b.edtf()))
                .as("%s must be before %s", a, b)
                .isEqualTo(must);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatSharesADayOverlaps(@ForAll("meanings") Meaning a, @ForAll("meanings") Meaning b) {
        boolean share = a.days.intersects(b.days);
        boolean overlap = a.edtf().overlaps(b.edtf());

        if (a.hasNoGaps() && b.hasNoGaps()) {
            assertThat(overlap).as("%s overlaps %s", a, b).isEqualTo(share);
        } else if (!a.text.contains("X") && !b.text.contains("X")) {
            assertThat(overlap).as("%s overlaps %s", a, b).isEqualTo(share);
        } else {
            // Of unspecified digits with others after them, the gaps are not looked at.
            assertThat(overlap || !share).as("%s overlaps %s", a, b).isTrue();
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void whatIsContainedHasItsDaysAmongThoseOfTheOther(@ForAll("meanings") Meaning a, @ForAll("meanings") Meaning b) {
        BitSet outside = new BitSet();
        outside.or(b.days);
        outside.andNot(a.days);
        boolean contains = a.edtf().contains(b.edtf());

        if (a.text.contains("X") || b.text.contains("X")) {
            assertThat(contains && !(a.known && outside.isEmpty()))
                    .as("%s contains %s", a, b)
                    .isFalse();
        } else {
            assertThat(contains).as("%s contains %s", a, b).isEqualTo(a.known && outside.isEmpty());
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void secondsAreComparedWhereverTheyAreWritten(
            @ForAll("moments") OffsetDateTime a, @ForAll("moments") OffsetDateTime b) {
        assertThat(Edtf.from(a).mayBeBefore(Edtf.from(b))).isEqualTo(a.isBefore(b));
        assertThat(Edtf.from(a).mustBeBefore(Edtf.from(b))).isEqualTo(a.isBefore(b));
        assertThat(Edtf.from(a).overlaps(Edtf.from(b))).isEqualTo(a.isEqual(b));
        assertThat(Edtf.from(a).contains(Edtf.from(b))).isEqualTo(a.isEqual(b));
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        // Few seconds and many zones, so that the same moment comes twice.
        return Combinators.combine(
                        Arbitraries.longs().between(0, 5),
                        Arbitraries.integers().between(-18, 18))
                .as((step, hours) -> OffsetDateTime.of(2024, 6, 14, 12, 0, 0, 0, ZoneOffset.UTC)
                        .plusHours(step)
                        .withOffsetSameInstant(ZoneOffset.ofHours(hours)));
    }
}
