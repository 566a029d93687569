package io.github.demarche.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What a run has shown, as tables in Markdown: medians over all iterations of all rounds, and ratios of them. */
final class Report {
    private static final String GARBAGE = "gc.alloc.rate.norm";
    private static final ContestantName SUBJECT = ContestantName.DEMARCHE_JACKSON3;

    private final Map<String, Figures> figures = new LinkedHashMap<>();
    private final Map<String, Map<Input, Map<ContestantName, Figures>>> contests = new LinkedHashMap<>();

    /** Operations a second, and bytes allocated by one, of every iteration. */
    private static final class Figures {
        private final List<Double> throughputs = new ArrayList<>();
        private final List<Double> garbages = new ArrayList<>();

        void add(RunResult result) {
            for (BenchmarkResult fork : result.getBenchmarkResults()) {
                for (IterationResult iteration : fork.getIterationResults()) {
                    throughputs.add(iteration.getPrimaryResult().getScore());
                    garbages.add(garbage(iteration));
                }
            }
        }

        double throughput() {
            return median(throughputs);
        }

        double garbage() {
            return median(garbages);
        }

        private static double garbage(IterationResult iteration) {
            for (String measure : iteration.getSecondaryResults().keySet()) {
                if (measure.endsWith(GARBAGE)) {
                    return iteration.getSecondaryResults().get(measure).getScore();
                }
            }
            // Without the profiler there is none.
            return Double.NaN;
        }
    }

    Report(Collection<RunResult> results) {
        results.forEach(this::add);
    }

    private void add(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        String name = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
        String contestant = result.getParams().getParam("contestant");
        if (contestant == null) {
            String count = result.getParams().getParam("count");
            String title = count == null ? name : name + ", " + count + " statements";
            figures.computeIfAbsent(title, it -> new Figures()).add(result);
            return;
        }
        contests.computeIfAbsent(name, it -> new LinkedHashMap<>())
                .computeIfAbsent(input(result), it -> new LinkedHashMap<>())
                .computeIfAbsent(ContestantName.valueOf(contestant), it -> new Figures())
                .add(result);
    }

    /** A single warning is not asked for by a parameter. */
    private static Input input(RunResult result) {
        String input = result.getParams().getParam("input");
        return input == null ? Input.WARNING : Input.valueOf(input);
    }

    /** The value in the middle, or half-way between the two that are there. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int count = sorted.size();
        return (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2;
    }

    /** The tables. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        contests.forEach(
                (benchmark, inputs) -> inputs.forEach((input, byName) -> contest(text, benchmark, input, byName)));
        if (!figures.isEmpty()) {
            text.append("\n| benchmark | ops/s | B/op |\n|---|---:|---:|\n");
            figures.forEach(
                    (name, it) -> line(text, "| %s | %s | %s |", name, number(it.throughput()), number(it.garbage())));
        }
        return text.toString();
    }

    private static void contest(
            StringBuilder text, String benchmark, Input input, Map<ContestantName, Figures> byName) {
        Figures subject = byName.get(SUBJECT);
        line(text, "%n%s, %s (Demarche against each: times as fast, and its share of the garbage)%n", benchmark, input);
        text.append("| contestant | ops/s | B/op | times as fast | of the garbage |\n|---|---:|---:|---:|---:|\n");
        byName.forEach((name, it) -> line(
                text,
                "| %s | %s | %s | %s | %s |",
                name,
                number(it.throughput()),
                number(it.garbage()),
                subject == null ? "" : String.format(Locale.ROOT, "%.2f", subject.throughput() / it.throughput()),
                subject == null ? "" : String.format(Locale.ROOT, "%.2f", subject.garbage() / it.garbage())));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 1000 ? "%,.1f" : "%,.0f", value);
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
