package io.github.demarche.benchmarks;

import io.github.demarche.statement.Statement;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Streams a file of statements, one a line (NDJSON), through {@code readValues} and out again through a
 * {@code SequenceWriter}; to be run with a small heap. Prints the throughput and the peak of the heap.
 */
public final class StreamStatements {
    private static final JsonMapper MAPPER = Mappers.demarche();
    private static final double MEGA = 1e6;

    private StreamStatements() {}

    /**
     * Streams.
     *
     * @param arguments how many statements; by default a million
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String[] arguments) throws IOException {
        int count = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        Path made = Files.createTempFile("statements", ".ndjson");
        Path copy = Files.createTempFile("copy", ".ndjson");
        try {
            make(count, made);
            long start = System.nanoTime();
            int copied = copy(made, copy);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (copied != count || Files.mismatch(made, copy) >= 0) {
                throw new IllegalStateException("the copy is another file, or not of " + count + " statements");
            }
            System.out.printf(
                    Locale.ROOT,
                    "%,d statements, %.0f MB, read and written again in %.1f s: %,.0f statements/s, %.1f MB/s;"
                            + " heap at most %.1f MB of %.0f MB%n",
                    count,
                    Files.size(made) / MEGA,
                    seconds,
                    count / seconds,
                    Files.size(made) / MEGA / seconds,
                    peakOfHeap() / MEGA,
                    Runtime.getRuntime().maxMemory() / MEGA);
        } finally {
            Files.delete(made);
            Files.delete(copy);
        }
    }

    private static void make(int count, Path file) throws IOException {
        GeneratedStatements statements = new GeneratedStatements();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                SequenceWriter writer = lines(out)) {
            for (int i = 0; i < count; i++) {
                writer.write(statements.statement(i));
            }
        }
    }

    private static int copy(Path from, Path to) throws IOException {
        int count = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(from));
                MappingIterator<Statement> reader =
                        MAPPER.readerFor(Statement.class).readValues(in);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(to));
                SequenceWriter writer = lines(out)) {
            while (reader.hasNextValue()) {
                writer.write(reader.nextValue());
                count++;
            }
        }
        return count;
    }

    private static SequenceWriter lines(OutputStream out) {
        return MAPPER.writerFor(Statement.class).withRootValueSeparator("\n").writeValues(out);
    }

    private static long peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
