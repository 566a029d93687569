package io.github.demarche.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.demarche.actor.State;
import io.github.demarche.dossier.Dossier;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the time to build a large corpus, and its memory. Run with {@code -Dcorpus=100000} for so many dossiers of
 * ten statements, and with {@code -DargLine="-Xmx4g -XX:ActiveProcessorCount=1"} for 4 GB and one core. Times are
 * printed and never asserted.
 */
@EnabledIfSystemProperty(named = "corpus", matches = "[0-9]+")
class CorpusFiguresTest {
    private static final int STATEMENTS = 10;

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static long milliseconds(Runnable work) {
        long before = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    }

    @Test
    void ofALargeCorpus() {
        int count = Integer.getInteger("corpus");
        List<Dossier> dossiers = GeneratedPapers.dossiers(count, STATEMENTS);
        long without = used();
        long before = System.nanoTime();
        long worked = ThreadFigures.cpuNanoseconds();
        Corpus corpus = Corpus.of(dossiers);
        worked = ThreadFigures.cpuNanoseconds() - worked;
        long built = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
        long with = used();
        StatementRef last = StatementRef.of(GeneratedPapers.article(count - 1), "statement-0");
        System.out.println(corpus + ": built in " + built + " ms, of which this thread worked "
                + TimeUnit.NANOSECONDS.toMillis(worked) + " ms; " + without + " MB without, " + with + " MB with it; "
                + corpus.links().size() + " links, " + corpus.actors().size() + " actors, "
                + corpus.actorCandidates().size() + " candidates, "
                + corpus.utteranceCandidates().size() + " possible utterances");
        System.out.println("byOnBehalfOf: "
                + milliseconds(
                        () -> assertThat(corpus.byOnBehalfOf(State.of("NOR"))).isNotEmpty())
                + " ms; utterance: "
                + milliseconds(() -> assertThat(corpus.utterance(last)).isPresent())
                + " ms; timeline: "
                + milliseconds(() -> assertThat(corpus.timeline()).hasSize(count * STATEMENTS))
                + " ms");
    }
}
