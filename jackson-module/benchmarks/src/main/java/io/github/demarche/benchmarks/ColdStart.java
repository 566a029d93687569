package io.github.demarche.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how long a fresh JVM takes to read the article once, start and end of the process included: the median of ten.
 * With an argument it is that JVM.
 */
public final class ColdStart {
    private static final int RUNS = 10;

    private ColdStart() {}

    /**
     * Measures, or reads.
     *
     * @param arguments nothing; or a contestant and a file of JSON
     * @throws IOException if a JVM cannot be started, or the file not be read
     * @throws InterruptedException if somebody interrupts
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 2) {
            ContestantName.valueOf(arguments[0]).on(Input.ARTICLE).read(Files.readAllBytes(Path.of(arguments[1])));
            return;
        }
        Path json = Files.createTempFile("article", ".json");
        try {
            Files.write(json, Input.ARTICLE.json());
            List<ContestantName> names = List.of(
                    ContestantName.DEMARCHE_JACKSON3,
                    ContestantName.RECORDS,
                    ContestantName.IMMUTABLES,
                    ContestantName.TREE);
            List<List<Double>> times = new ArrayList<>();
            names.forEach(name -> times.add(new ArrayList<>()));
            for (int run = 0; run < RUNS; run++) {
                for (int i = 0; i < names.size(); i++) {
                    times.get(i).add(time(names.get(i), json));
                }
            }
            for (int i = 0; i < names.size(); i++) {
                System.out.printf(Locale.ROOT, "%s: %.0f ms%n", names.get(i), Report.median(times.get(i)));
            }
        } finally {
            Files.delete(json);
        }
    }

    /** The milliseconds that a JVM takes. */
    private static double time(ContestantName name, Path json) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        int exit = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ColdStart.class.getName(),
                        name.name(),
                        json.toString())
                .inheritIO()
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(name + " ended with " + exit);
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
