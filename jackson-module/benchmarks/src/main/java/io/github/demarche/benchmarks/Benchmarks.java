package io.github.demarche.benchmarks;

import java.util.Collection;
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
     * Runs.
     *
     * @param arguments regular expressions of the benchmarks to be run, such as {@code ReadBenchmark}, by default all; and
     *     values of parameters, such as {@code input=ARTICLE,STATEMENTS_1000}
     * @throws RunnerException if one of them fails
     */
    public static void main(String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(2)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("-Xms2g", "-Xmx2g", "-Darticle=" + System.getProperty("article", ""))
                .shouldFailOnError(true);
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 0) {
                options.include(argument);
            } else {
                options.param(
                        argument.substring(0, equals),
                        argument.substring(equals + 1).split(",", -1));
            }
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        System.out.println(new Report(results));
    }
}
