package io.github.demarche.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Dossiers written a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WriteBenchmark {
    /** The document. */
    @Param({"ARTICLE", "STATEMENTS_10", "STATEMENTS_100", "STATEMENTS_1000", "STATEMENTS_10000"})
    public Input input = Input.ARTICLE;

    /** Who does it. */
    @Param({
        "DEMARCHE_JACKSON3",
        "DEMARCHE_JACKSON2",
        "RECORDS",
        "STREAMING",
        "IMMUTABLES",
        "IMMUTABLES_BLACKBIRD",
        "TREE",
        "FLOOR"
    })
    public ContestantName contestant = ContestantName.DEMARCHE_JACKSON3;

    private Entry<?> entry;

    /** Prepares and checks the contestant. */
    @Setup
    public void prepare() {
        entry = Entry.of(contestant, input);
    }

    /** {@return the JSON} */
    @Benchmark
    public Object write() {
        return entry.write();
    }
}
