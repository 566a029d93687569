package io.github.demarche.arbitraries;

import io.github.demarche.text.Basis;
import io.github.demarche.text.Passage;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import io.github.demarche.time.EdtfDate;
import io.github.demarche.time.EdtfDateTime;
import io.github.demarche.time.EdtfInterval;
import io.github.demarche.time.EdtfSet;
import io.github.demarche.time.Precision;
import io.github.demarche.time.Qualification;
import io.github.demarche.time.SubYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/**
 * Any datings, and each kind of date separately, for properties in jqwik; for all kinds of dates see {@link
 * EdtfArbitraries}.
 */
public final class TimeArbitraries {
    private static final LocalDate FIRST_ANCHOR = LocalDate.of(1900, 1, 1);
    private static final int POOL_SIZE = 300;
    private static final int ANCHORS = 80_000;

    private TimeArbitraries() {}

    /** {@return datings: with and without wording, anchor and basis; STATED only with a wording} */
    public static Arbitrary<Dating> datings() {
        Arbitrary<Passage> relative = Arbitraries.of(
                        "vendredi", "last September", "this month", "yesterday", "hier", "am Freitag", "اليوم")
                .map(Passage::of);
        Arbitrary<Passage> wordings =
                Arbitraries.frequencyOf(Tuple.of(3, TextArbitraries.passages()), Tuple.of(1, relative));
        return Combinators.combine(
                        someEdtfs(),
                        wordings.optional(0.4),
                        anchors(),
                        Arbitraries.of(true, false),
                        TextArbitraries.bases().optional(0.5))
                .as((date, wording, anchor, anchored, basis) -> Dating.builder()
                        .date(date)
                        .wording(wording)
                        // Words may be relative to a day, which they then need.
                        .anchor(Optional.of(anchor)
                                .filter(day -> anchored
                                        || wording.flatMap(Passage::exact).isPresent()))
                        .basis(basis.filter(given -> given != Basis.STATED || wording.isPresent()))
                        .build());
    }

    /**
     * {@return single dates: a day, a month, a season, a year or less}
     */
    public static Arbitrary<EdtfDate> dates() {
        return only(EdtfDate.class);
    }

    /**
     * {@return dates with a time of day}
     */
    public static Arbitrary<EdtfDateTime> dateTimes() {
        return only(EdtfDateTime.class);
    }

    /**
     * {@return intervals, open ones too}
     */
    public static Arbitrary<EdtfInterval> intervals() {
        return only(EdtfInterval.class);
    }

    /** {@return sets, meaning one member or all} */
    public static Arbitrary<EdtfSet> sets() {
        return only(EdtfSet.class);
    }

    /**
     * {@return members of sets}
     */
    public static Arbitrary<EdtfSet.Member> members() {
        return Combinators.combine(sets(), Arbitraries.integers().between(0, 3))
                .as((set, index) -> set.members().get(index % set.members().size()));
    }

    /**
     * {@return precisions}
     */
    public static Arbitrary<Precision> precisions() {
        return Arbitraries.of(Precision.class);
    }

    /**
     * {@return sub-year groupings: seasons, quarters, quadrimesters and semesters}
     */
    public static Arbitrary<SubYear> subYears() {
        return Arbitraries.of(SubYear.class);
    }

    /**
     * {@return qualifications}
     */
    public static Arbitrary<Qualification> qualifications() {
        return Arbitraries.of(Qualification.class);
    }

    /** Dates for values with many of them: usually one of a few hundred, which are the same in every run. */
    static Arbitrary<Edtf> someEdtfs() {
        return Arbitraries.frequencyOf(Tuple.of(15, Arbitraries.of(Pool.DATES)), Tuple.of(1, EdtfArbitraries.edtfs()));
    }

    private static Arbitrary<LocalDate> anchors() {
        return Drawn.number(ANCHORS).map(FIRST_ANCHOR::plusDays);
    }

    private static <E extends Edtf> Arbitrary<E> only(Class<E> kind) {
        return EdtfArbitraries.edtfs().filter(kind::isInstance).map(kind::cast);
    }

    /** Drawn on first use, with simple ones first, towards which they shrink. */
    private static final class Pool {
        static final List<Edtf> DATES = dates();

        private static List<Edtf> dates() {
            List<Edtf> dates = new ArrayList<>();
            for (String simple : List.of("2024", "2024-06", "2024-06-14", "[..2024-06-14]", "2024-06-14T09:30:00Z")) {
                dates.add(Edtf.parse(simple));
            }
            RandomGenerator<Edtf> generator = EdtfArbitraries.edtfs().generator(POOL_SIZE);
            Random random = new Random(POOL_SIZE);
            for (int i = 0; i < POOL_SIZE; i++) {
                dates.add(generator.next(random).value());
            }
            return List.copyOf(dates);
        }
    }
}
