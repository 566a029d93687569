package io.github.demarche.examples.many.spark;

import io.github.demarche.examples.many.GenerateNews;
import io.github.demarche.examples.many.MeasureSteps;
import io.github.demarche.examples.many.PlainRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Runs one of the programs, {@code generate}, {@code plain}, {@code spark}, {@code export} or {@code measure}, by the system properties {@code input},
 * {@code output}, {@code dossiers}, {@code seed} and {@code spark.master}. Without an input one is generated.
 */
public final class Programs {
    private static final Path WORK = Path.of(property("work", "target"));

    private Programs() {}

    /**
     * Runs the program.
     *
     * @param args its name
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if no program has the name
     */
    public static void main(String[] args) throws IOException {
        String name = args.length == 0 ? "" : args[0];
        switch (name) {
            case "generate" -> System.out.println("generated " + generated());
            case "measure" ->
                System.out.print(MeasureSteps.run(
                        Integer.parseInt(property("dossiers", "2000")), Long.parseLong(property("seed", "1"))));
            case "plain" -> System.out.print(PlainRun.run(Path.of(input()), Path.of(output(name))));
            case "spark" -> {
                String input = input();
                String output = output(name);
                try (SparkSession spark = session()) {
                    System.out.print(SparkRun.run(spark, input, output));
                }
            }
            case "export" -> {
                try (SparkSession spark = session()) {
                    String output = output("spark");
                    ExportTables.write(spark, output, Path.of(output + "-ndjson"));
                }
            }
            default ->
                throw new IllegalArgumentException(
                        "the program is generate, plain, spark, export or measure, and not \"" + name + '"');
        }
    }

    private static String property(String name, String otherwise) {
        String value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value;
    }

    private static String input() throws IOException {
        String given = property("input", "");
        return given.isEmpty() ? generated().toString() : given;
    }

    private static String output(String name) {
        String input = property("input", "");
        Path folder = input.isEmpty() ? WORK.resolve(corpus()) : Path.of(input).toAbsolutePath();
        String output = property(
                "output", WORK.resolve(folder.getFileName() + "-" + name).toString());
        System.err.println("output: " + output);
        return output;
    }

    private static String corpus() {
        return "news-" + property("dossiers", "10000") + "-" + property("seed", "1");
    }

    /** The generated corpus, which is kept for the next time. */
    private static Path generated() throws IOException {
        Path folder = WORK.resolve(corpus());
        if (!Files.exists(folder)) {
            Path unfinished = WORK.resolve("_" + corpus());
            GenerateNews.write(
                    unfinished, Integer.parseInt(property("dossiers", "10000")), Long.parseLong(property("seed", "1")));
            Files.move(unfinished, folder);
        }
        return folder;
    }

    private static SparkSession session() {
        SparkSession.Builder builder = SparkSession.builder()
                .appName("Demarche: many articles")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.debug.maxToStringFields", "100");
        String master = property("spark.master", "local[*]");
        if (master.startsWith("local")) {
            // A laptop often cannot resolve its own name.
            builder.config("spark.driver.host", "localhost").config("spark.driver.bindAddress", "127.0.0.1");
        }
        return builder.master(master).getOrCreate();
    }
}
