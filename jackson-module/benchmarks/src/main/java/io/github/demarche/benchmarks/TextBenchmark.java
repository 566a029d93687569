package io.github.demarche.benchmarks;

import io.github.demarche.citation.FoundCitation;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.dossier.Dossier;
import io.github.demarche.examples.article.ArticleDossier;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.time.Edtf;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What reads text: megabytes of prose searched for citations, dates parsed, articles checked a second. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class TextBenchmark {
    private final String megabyte = Prose.megabyte();
    private final Dossier article = ArticleDossier.dossier();
    private final String text = Prose.article();
    private String day = "2024-06-14";
    private String set = "[..2024-06-14]";

    /** {@return the citations in a megabyte (a million bytes of UTF-8) of English and French prose} */
    @Benchmark
    public List<FoundCitation> findCitations() {
        return ResolutionCitations.find(megabyte);
    }

    /** {@return a day, by Demarche} */
    @Benchmark
    public Edtf parseDay() {
        return Edtf.parse(day);
    }

    /** {@return the commonest date of a dossier, "on or before"} */
    @Benchmark
    public Edtf parseSet() {
        return Edtf.parse(set);
    }

    /** {@return a day, by java.time} */
    @Benchmark
    public LocalDate parseLocalDate() {
        return LocalDate.parse(day);
    }

    /** {@return the article's dossier held against a text of its length, or against its own where {@code -Darticle} names it} */
    @Benchmark
    public Grounding ground() {
        return Grounding.check(article, text);
    }
}
