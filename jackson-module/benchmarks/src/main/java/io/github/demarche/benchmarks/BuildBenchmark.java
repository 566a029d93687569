package io.github.demarche.benchmarks;

import io.github.demarche.dossier.Dossier;
import io.github.demarche.statement.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Dossiers built in code a second, from statements that are there: what is measured are the checks of the whole. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BuildBenchmark {
    /** How many statements. */
    @Param({"100", "1000", "10000"})
    public int count = 100;

    private List<Statement> statements;

    /** Makes the statements. */
    @Setup
    public void prepare() {
        statements = new GeneratedStatements().statements(count);
    }

    /** {@return the dossier} */
    @Benchmark
    public Dossier build() {
        return GeneratedStatements.dossier(statements);
    }
}
