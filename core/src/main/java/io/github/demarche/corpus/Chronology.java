package io.github.demarche.corpus;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.time.Edtf;
import io.github.demarche.time.EdtfDateTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The statements in the order in which they were made, and those that were surely made before or after one of them. */
final class Chronology {
    /** One more than the number of days by which the local dates of two moments may be in the wrong order. */
    private static final int TIME_ZONES = 3;

    private final @Nullable Edtf[] dates;
    private final int[] timeline;
    private final ByDay byEnd;
    private final ByDay byBeginning;

    Chronology(Contents contents) {
        dates = contents.dossiers().stream()
                .map(Dossier::statements)
                .flatMap(List::stream)
                .map(it -> it.made().map(made -> made.date()).orElse(null))
                .toArray(Edtf[]::new);
        timeline = IntStream.range(0, dates.length)
                .boxed()
                .sorted(Comparator.comparing(it -> dates[it], Comparator.nullsLast(Comparator.naturalOrder())))
                .mapToInt(it -> it)
                .toArray();
        byEnd = new ByDay(dates, date -> date.latest().map(LocalDate::toEpochDay));
        byBeginning = new ByDay(dates, date -> date.earliest().map(day -> -day.toEpochDay()));
    }

    IntStream timeline() {
        return Arrays.stream(timeline);
    }

    IntStream surelyBefore(int number) {
        Edtf date = dates[number];
        return date == null || isQualified(date)
                ? IntStream.empty()
                : byEnd.before(date, date.earliest().map(LocalDate::toEpochDay), it -> mustBeBefore(dates[it], date));
    }

    IntStream surelyAfter(int number) {
        Edtf date = dates[number];
        return date == null || isQualified(date)
                ? IntStream.empty()
                : byBeginning.before(
                        date, date.latest().map(day -> -day.toEpochDay()), it -> mustBeBefore(date, dates[it]));
    }

    private static boolean mustBeBefore(@Nullable Edtf one, @Nullable Edtf other) {
        return one != null && other != null && one.mustBeBefore(other);
    }

    private static boolean isQualified(Edtf date) {
        return date.isUncertain() || date.isApproximate();
    }

    /**
     * Statements by one of their days: the last, or the first counted backwards. A qualified date is never surely
     * before another.
     */
    private static final class ByDay {
        private final Days plain;
        private final Days moments;
        /** Dates outside the range of Java's calendar, such as years before its first. */
        private final int[] beyond;

        private record Day(long day, int number) {}

        private static final class Days {
            private final long[] days;
            private final int[] numbers;

            private Days(List<Day> unsorted) {
                List<Day> sorted = unsorted.stream()
                        .sorted(Comparator.comparingLong(Day::day))
                        .toList();
                days = sorted.stream().mapToLong(Day::day).toArray();
                numbers = sorted.stream().mapToInt(Day::number).toArray();
            }

            IntStream before(long limit) {
                int low = 0;
                int high = days.length;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (days[middle] < limit) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                return Arrays.stream(numbers, 0, low);
            }
        }

        ByDay(@Nullable Edtf[] dates, Function<Edtf, Optional<Long>> day) {
            List<Day> days = new ArrayList<>();
            List<Day> times = new ArrayList<>();
            List<Integer> others = new ArrayList<>();
            for (int i = 0; i < dates.length; i++) {
                Edtf date = dates[i];
                if (date == null || isQualified(date)) {
                    continue;
                }
                Optional<Long> known = day.apply(date);
                if (known.isPresent()) {
                    (date instanceof EdtfDateTime ? times : days).add(new Day(known.get(), i));
                } else if (isLongYear(date)) {
                    others.add(i);
                }
            }
            plain = new Days(days);
            moments = new Days(times);
            beyond = others.stream().mapToInt(it -> it).toArray();
        }

        /** The statements before a day that satisfy a condition, in the order of their numbers. */
        IntStream before(Edtf date, Optional<Long> limit, IntPredicate test) {
            IntStream candidates;
            if (limit.isPresent()) {
                long day = limit.get();
                candidates = IntStream.concat(
                        plain.before(day), moments.before(date instanceof EdtfDateTime ? day + TIME_ZONES : day));
            } else {
                candidates = isLongYear(date)
                        ? IntStream.concat(Arrays.stream(plain.numbers), Arrays.stream(moments.numbers))
                        : IntStream.empty();
            }
            return IntStream.concat(candidates, Arrays.stream(beyond))
                    .filter(test)
                    .sorted();
        }

        /** Whether a date has a year of more than four digits; all other dates have days, apart from open ends. */
        private static boolean isLongYear(Edtf date) {
            return date.toString().indexOf('Y') >= 0;
        }
    }
}
