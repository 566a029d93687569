package io.github.demarche.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The scale of a timeline, in per cent of its width: long times in which nothing ends take little room, and a day stays wide
 * enough to be seen.
 */
final class TimeScale {
    /** A longer gap is cut, where no bar spans it. */
    static final int LONGEST_GAP = 45;

    /** A gap takes the square root of its days, and at least so much. */
    private static final double LEAST = 1.7;

    /** The width of a gap that is cut. */
    private static final double CUT = 3;

    /** What is left at both sides for bars that are open there. */
    private static final double MARGIN = 9;

    private final long[] days;
    private final double[] positions;
    private final boolean[] cut;

    private TimeScale(long[] days, double[] positions, boolean[] cut) {
        this.days = days;
        this.positions = positions;
        this.cut = cut;
    }

    /** The scale on which all bars, and the days of publication, have a place. */
    static TimeScale of(Collection<TimeBar> bars, Collection<Long> moreDays) {
        TreeSet<Long> bounds = new TreeSet<>();
        for (TimeBar bar : bars) {
            bar.from().ifPresent(bounds::add);
            bar.to().ifPresent(bounds::add);
        }
        for (long day : moreDays) {
            bounds.add(day);
            bounds.add(day + 1);
        }
        long[] days = bounds.stream().mapToLong(Long::longValue).toArray();
        int[] spans = spans(days, bars);
        boolean[] cut = new boolean[days.length];
        double[] widths = new double[days.length];
        double total = 0;
        for (int i = 0; i + 1 < days.length; i++) {
            long gap = days[i + 1] - days[i];
            cut[i] = gap > LONGEST_GAP && spans[i] == 0;
            widths[i] = cut[i] ? CUT : Math.max(LEAST, Math.sqrt((double) gap));
            total += widths[i];
        }
        double[] positions = new double[days.length];
        double at = 0;
        for (int i = 0; i < days.length; i++) {
            positions[i] = MARGIN + (total == 0 ? 0 : at / total * (100 - 2 * MARGIN));
            at += widths[i];
        }
        return new TimeScale(days, positions, cut);
    }

    /** How many closed bars lie over each gap, counted once along the bounds. */
    private static int[] spans(long[] days, Collection<TimeBar> bars) {
        int[] changes = new int[days.length + 1];
        for (TimeBar bar : bars) {
            if (!bar.isOpen()) {
                changes[indexOf(days, bar.from().orElseThrow())]++;
                changes[indexOf(days, bar.to().orElseThrow())]--;
            }
        }
        int over = 0;
        for (int i = 0; i < changes.length; i++) {
            over += changes[i];
            changes[i] = over;
        }
        return changes;
    }

    private static int indexOf(long[] days, long day) {
        return Math.max(0, Arrays.binarySearch(days, day));
    }

    /** Where a day begins; only bounds of bars have a place. */
    double position(long day) {
        return positions[indexOf(days, day)];
    }

    /** The stretches between cuts. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < days.length; i++) {
            if (cut[i] || i == days.length - 1) {
                stretches.add(new Stretch(days[first], days[i], positions[first], positions[i]));
                first = i + 1;
            }
        }
        return stretches;
    }

    /**
     * A stretch without a cut.
     *
     * @param from its first day
     * @param to the day after its last
     * @param start where it begins
     * @param end where it ends
     */
    record Stretch(long from, long to, double start, double end) {}
}
