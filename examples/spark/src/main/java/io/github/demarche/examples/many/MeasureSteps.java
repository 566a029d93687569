package io.github.demarche.examples.many;

import com.sun.management.OperatingSystemMXBean;
import io.github.demarche.citation.ResolutionCitations;
import io.github.demarche.coding.EventCoder;
import io.github.demarche.event.EventOntology;
import io.github.demarche.grounding.Grounding;
import io.github.demarche.jackson2.Entries;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Measures what a core does in a second with generated lines in memory: each step alone, and all of them. It counts the processor time of
 * the whole JVM, garbage collection included, so that other programs on the machine matter little.
 */
public final class MeasureSteps {
    private static final int ROUNDS = 3;
    private static final double SECONDS = 3;
    /** The check of texts is the largest step, and the JVM needs several seconds to compile it. */
    private static final double WARM_UP_SECONDS = 8;

    private final byte[] lines;
    private final int count;

    private MeasureSteps(int count, long seed) throws IOException {
        this.count = count;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            out.write(NewsJob.MAPPER.writeValueAsBytes(GeneratedNews.entry(seed, i)));
            out.write('\n');
        }
        lines = out.toByteArray();
    }

    /**
     * Measures and tells.
     *
     * @param dossiers how many lines
     * @param seed what they are drawn from
     * @return the best of the rounds of each step, after a warm-up
     * @throws IOException never
     */
    public static String run(int dossiers, long seed) throws IOException {
        MeasureSteps measure = new MeasureSteps(dossiers, seed);
        Map<String, ToIntFunction<NewsEntry>> steps = new LinkedHashMap<>();
        steps.put("read", entry -> entry.dossier().statements().size());
        steps.put("read, coded in CAMEO", entry -> coded(entry, EventOntology.CAMEO_1_1B3));
        steps.put(
                "read, coded in CAMEO and PLOVER",
                entry -> coded(entry, EventOntology.CAMEO_1_1B3) + coded(entry, EventOntology.PLOVER_2_0));
        steps.put(
                "read, checked against the text",
                entry ->
                        Grounding.check(entry.dossier(), text(entry)).findings().size());
        steps.put(
                "read, citations found",
                entry -> ResolutionCitations.find(text(entry)).size());
        steps.put(
                "the whole job, to rows",
                entry -> NewsJob.rows(new Place("a", 1), entry)
                        .of(OutputTables.EVENTS)
                        .size());
        StringBuilder told = new StringBuilder(String.format(
                Locale.ROOT, "%,d dossiers of %,d bytes on average%n", dossiers, measure.lines.length / dossiers));
        steps.values().forEach(step -> measure.round(step, WARM_UP_SECONDS));
        steps.forEach((name, step) ->
                told.append(String.format(Locale.ROOT, "  %-32s %,9.0f a second%n", name, measure.best(step))));
        return told.toString();
    }

    private static String text(NewsEntry entry) {
        return String.valueOf(entry.text());
    }

    private static int coded(NewsEntry entry, EventOntology ontology) {
        return EventCoder.in(ontology)
                .rows(entry.dossier())
                .mapToInt(it -> it.coding().candidates().size())
                .sum();
    }

    private double best(ToIntFunction<NewsEntry> step) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            best = Math.max(best, round(step, SECONDS));
        }
        return best;
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private double round(ToIntFunction<NewsEntry> step, double least) {
        long start = processorTime();
        long done = 0;
        long made = 0;
        double seconds = 0;
        while (seconds < least) {
            try (Stream<Integer> all = Entries.read(NewsJob.MAPPER, NewsEntry.class, new ByteArrayInputStream(lines))
                    .map(it -> step.applyAsInt(it.value().orElseThrow()))) {
                made += all.mapToInt(it -> it).sum();
            }
            done += count;
            seconds = (processorTime() - start) / 1e9;
        }
        if (made == 0) {
            throw new IllegalStateException("a step that makes nothing is not worth a figure");
        }
        return done / seconds;
    }
}
