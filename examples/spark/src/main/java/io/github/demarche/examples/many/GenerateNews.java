package io.github.demarche.examples.many;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * Writes generated articles with their dossiers, one in each line: every other file is compressed, and one line in a thousand is damaged.
 * The same number and seed give the same bytes on any machine of one version of Java.
 */
public final class GenerateNews {
    private static final int FILES = 8;
    private static final int DAMAGED = 1000;

    private GenerateNews() {}

    /**
     * Writes a corpus.
     *
     * @param folder the folder, which is made
     * @param dossiers how many dossiers
     * @param seed what they are drawn from
     * @throws IOException if a file cannot be written
     */
    public static void write(Path folder, int dossiers, long seed) throws IOException {
        Files.createDirectories(folder);
        int each = Math.max(1, (dossiers + FILES - 1) / FILES);
        for (int first = 0; first < dossiers; first += each) {
            boolean isPacked = first / each % 2 == 1;
            Path file = folder.resolve("news-" + first / each + (isPacked ? ".ndjson.gz" : ".ndjson"));
            try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                    OutputStream out = isPacked ? new GZIPOutputStream(plain, 1 << 16) : plain) {
                for (int number = first; number < Math.min(first + each, dossiers); number++) {
                    out.write(line(seed, number));
                    out.write('\n');
                }
            }
        }
    }

    private static byte[] line(long seed, int number) throws IOException {
        byte[] line = NewsJob.MAPPER.writeValueAsBytes(GeneratedNews.entry(seed, number));
        return switch (number % DAMAGED) {
            case DAMAGED / 3 -> Arrays.copyOf(line, line.length / 2);
            case DAMAGED / 2 ->
                new String(line, StandardCharsets.UTF_8)
                        .replaceFirst("\"form\":\"direct\"", "\"form\":\"drect\"")
                        .getBytes(StandardCharsets.UTF_8);
            default -> line;
        };
    }
}
