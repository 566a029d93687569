package io.github.demarche.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The days that a value can mean, as runs of consecutive days, in order and with gaps between them. */
final class DayRuns {
    /** From one day to another, both included. */
    record Run(long first, long last) {}

    private final List<Run> runs;

    private DayRuns(List<Run> runs) {
        this.runs = runs;
    }

    static DayRuns of(long first, long last) {
        return new DayRuns(List.of(new Run(first, last)));
    }

    static DayRuns of(List<Run> any) {
        List<Run> sorted = new ArrayList<>(any);
        sorted.sort(Comparator.comparingLong(Run::first));
        List<Run> apart = new ArrayList<>();
        for (Run run : sorted) {
            Run before = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            // The end of time has no day after it.
            if (before == null || before.last() < DayBounds.NO_END && run.first() > before.last() + 1) {
                apart.add(run);
            } else if (run.last() > before.last()) {
                apart.set(apart.size() - 1, new Run(before.first(), run.last()));
            }
        }
        return new DayRuns(List.copyOf(apart));
    }

    List<Run> toList() {
        return runs;
    }

    /** The days common to both; the work grows with the number of runs. */
    DayRuns and(DayRuns other) {
        List<Run> shared = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < runs.size() && j < other.runs.size()) {
            Run a = runs.get(i);
            Run b = other.runs.get(j);
            long first = Math.max(a.first(), b.first());
            long last = Math.min(a.last(), b.last());
            if (first <= last) {
                shared.add(new Run(first, last));
            }
            if (a.last() < b.last()) {
                i++;
            } else {
                j++;
            }
        }
        return new DayRuns(List.copyOf(shared));
    }

    boolean contains(DayRuns other) {
        return and(other).runs.equals(other.runs);
    }
}
