package io.github.demarche.benchmarks;

import io.github.demarche.actor.Actor;
import io.github.demarche.actor.Party;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.source.Quotation;
import io.github.demarche.source.QuotationForm;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Passage;
import io.github.demarche.text.Text;
import io.github.demarche.time.Dating;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
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

/** Values built in code a second. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class BuildBenchmark {
    /** What a dossier is built from. */
    @State(Scope.Thread)
    public static class Statements {
        /** How many statements. */
        @Param({"100", "1000", "10000"})
        public int count = 100;

        private List<Statement> statements = List.of();

        /** Makes the statements. */
        @Setup
        public void prepare() {
            statements = new GeneratedStatements().statements(count);
        }
    }

    /** What a statement is built from. */
    @State(Scope.Thread)
    public static class Parts {
        private final Actor speaker = new GeneratedActors().all().get(0);
        private final Edtf day = Edtf.from(LocalDate.of(2024, 6, 14));
        private int start = 100;
    }

    /**
     * Builds a dossier from statements that are there: what is measured are the checks of the whole.
     *
     * @param from its statements
     * @return the dossier
     */
    @Benchmark
    public Dossier build(Statements from) {
        return GeneratedStatements.dossier(from.statements);
    }

    /**
     * Builds a statement of nine objects: itself, a party, a text, a quotation, a date and four passages.
     *
     * @param from what it is about
     * @return the statement
     */
    @Benchmark
    public Statement buildStatement(Parts from) {
        int start = from.start;
        return Assertion.builder()
                .id("assertion-1")
                .addSpeaker(Party.builder()
                        .actor(from.speaker)
                        .mention(Passage.of(start, start + 9))
                        .build())
                .content(Text.of("en", "the vessels were inspected at sea"))
                .addQuotation(Quotation.builder()
                        .words("We inspected every one of them")
                        .language("en")
                        .form(QuotationForm.DIRECT)
                        .build())
                .addPassage(Passage.of(start + 20, start + 60))
                .cue(Passage.of(start + 10, start + 14))
                .made(Dating.builder()
                        .date(from.day)
                        .wording(Passage.of(start + 15, start + 19))
                        .build())
                .build();
    }
}
