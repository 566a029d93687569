package io.github.demarche.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Everything that the README tells to run still runs: once, and short. */
class SmokeTest {
    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .param("input", "STATEMENTS_10")
                        .param("count", "100")
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        assertThat(results).hasSize(9 + 8 + 2 * 7 + 2 + 5);
        assertThat(new Report(results).toString())
                .contains(
                        "ReadBenchmark.read, STATEMENTS_10",
                        "| RECORDS_TO_MODEL |",
                        "WriteBenchmark.write",
                        "WarningBenchmark.read, WARNING")
                .contains(
                        "| BuildBenchmark.build, 100 statements |",
                        "| BuildBenchmark.buildStatement |",
                        "| TextBenchmark.parseDay |");
    }

    @Test
    void keptMemoryIsPrinted() {
        KeptMemory.main(new String[] {"STATEMENTS_100"});
    }

    @Test
    void statementsStream() throws IOException {
        StreamStatements.main(new String[] {"1000"});
    }
}
