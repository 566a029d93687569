package io.github.demarche.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks, and prints their medians and ratios as the tables that the README shows. */
public final class Benchmarks {
    private Benchmarks() {}

    /**
     * Runs, in rounds: a minute in which the machine is slow costs a few contestants one round, and no contestant all of its
     * measurements.
     *
     * @param arguments regular expressions of the benchmarks to be run, such as {@code ReadBenchmark}, by default all; values of
     *     parameters, such as {@code input=ARTICLE,STATEMENTS_1000}; the number of rounds, such as {@code rounds=4}, by
     *     default 2; the collector, {@code gc=Serial}, by default G1; and another JVM, {@code java=} and its program
     * @throws RunnerException if one of them fails
     */
    public static void main(String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(1)
                // With two cores the JIT needs up to fifteen seconds for all that the larger documents run through.
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(4))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        int rounds = 2;
        String collector = "G1";
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                options.include(argument);
                continue;
            }
            String name = argument.substring(0, equals);
            String value = argument.substring(equals + 1);
            switch (name) {
                case "rounds" -> rounds = Integer.parseInt(value);
                case "java" -> options.jvm(value);
                case "gc" -> collector = value;
                default -> options.param(name, value.split(",", -1));
            }
        }
        options.jvmArgsAppend(
                "-Xms2g", "-Xmx2g", "-XX:+Use" + collector + "GC", "-Darticle=" + System.getProperty("article", ""));
        List<RunResult> results = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            results.addAll(new Runner(options.build()).run());
        }
        System.out.println("\nJava " + results.get(0).getParams().getJdkVersion() + ", collector " + collector);
        System.out.println(new Report(results));
    }
}
