package io.github.demarche.examples.many;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells from time to time how far a run is, on standard error. */
public final class Progress {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PrintStream out;
    private final long start = System.nanoTime();
    private long last = start;

    /** Begins to count the time. */
    public Progress() {
        this(System.err);
    }

    Progress(PrintStream out) {
        this.out = out;
    }

    /** {@return the seconds since it began} */
    public double seconds() {
        return seconds(System.nanoTime());
    }

    private double seconds(long now) {
        return (now - start) / 1e9;
    }

    /**
     * Tells how far the run is, unless it has just done so.
     *
     * @param where what is being read, such as a file or a task
     * @param lines how many lines are done
     * @param badLines how many of them could not be read
     */
    public synchronized void tell(String where, long lines, long badLines) {
        long now = System.nanoTime();
        if (now - last >= PAUSE.toNanos()) {
            last = now;
            out.println(String.format(
                    Locale.ROOT,
                    "%s: %,d lines, %,d of them bad, %,.0f a second",
                    where,
                    lines,
                    badLines,
                    lines / seconds(now)));
        }
    }
}
