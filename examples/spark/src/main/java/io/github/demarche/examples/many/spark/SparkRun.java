package io.github.demarche.examples.many.spark;

import static org.apache.spark.sql.functions.asc;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import io.github.demarche.examples.many.BadLine;
import io.github.demarche.examples.many.OutputTables;
import io.github.demarche.examples.many.Progress;
import io.github.demarche.examples.many.Summary;
import io.github.demarche.examples.many.Table;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Runs the job on Spark. The lines of all files are read, checked and coded once, into a scratch folder; from there Spark makes the
 * tables. A task holds one line at a time and what Parquet's writer has not written yet.
 */
public final class SparkRun {
    /** Each task should take some seconds, so that the loss of one costs no more. */
    private static final long LARGEST_PIECE = 32L << 20;

    private static final long SMALLEST_PIECE = 1L << 20;
    private static final int TASKS_PER_CORE = 4;
    /** The rows that a writer holds, in bytes; for seven tables one after another, Parquet's own 128 MB is more than it takes. */
    private static final long ROW_GROUP = 16L << 20;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final SerializableConfiguration configuration;
    private final String output;
    private final String scratch;

    private SparkRun(SparkSession spark, String output) {
        this.spark = spark;
        context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        configuration = new SerializableConfiguration(context.hadoopConfiguration());
        this.output = output;
        // Spark passes over folders with an underscore, and whoever reads the output should too.
        scratch = output + "/_scratch";
    }

    /**
     * Runs the job.
     *
     * @param args the folder with the input and that for the tables, as addresses that every machine of the cluster knows
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("two folders expected, that of the input and that of the output");
        }
        try (SparkSession spark = SparkSession.builder()
                .appName("Demarche: many articles")
                .config("spark.ui.showConsoleProgress", "false")
                .getOrCreate()) {
            System.out.print(run(spark, args[0], args[1]));
        }
    }

    /**
     * Runs the job.
     *
     * @param spark the session
     * @param input the folder with the input
     * @param output the folder for the tables, one folder with Parquet each; it must not exist
     * @return the summary
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if the folder has no input
     */
    public static String run(SparkSession spark, String input, String output) throws IOException {
        return new SparkRun(spark, output).run(input);
    }

    private String run(String input) throws IOException {
        Path out = new Path(output);
        FileSystem files = out.getFileSystem(configuration.value());
        if (files.exists(out)) {
            throw new FileAlreadyExistsException(output, null, "the folder for the output must not exist yet");
        }
        long size = pieceSize(input);
        Progress progress = new Progress();
        writeLines(Pieces.tasks(pieces(input, size), size), progress);
        Dataset<Row> lines = spark.read().schema(SparkTables.OF_LINES).parquet(scratch + "/lines");
        for (Table<?> table : OutputTables.OF_LINES) {
            if (table != OutputTables.ARTICLE_ACTORS) {
                write(table, rows(lines, table));
            }
        }
        SparkActorJoin join = new SparkActorJoin(spark, scratch);
        write(OutputTables.ARTICLE_ACTORS, join.articleActors(rows(lines, OutputTables.ARTICLE_ACTORS)));
        write(OutputTables.ACTORS, SparkActorJoin.actors(read(OutputTables.ARTICLE_ACTORS)));
        files.delete(new Path(scratch), true);
        return summary(progress);
    }

    private long pieceSize(String input) throws IOException {
        Path folder = new Path(input);
        FileSystem files = folder.getFileSystem(configuration.value());
        if (!files.exists(folder)) {
            throw new FileNotFoundException("there is no folder " + input);
        }
        long total = files.getContentSummary(folder).getLength();
        long fair = total / Math.max(1, (long) context.defaultParallelism() * TASKS_PER_CORE);
        return Math.max(SMALLEST_PIECE, Math.min(LARGEST_PIECE, fair));
    }

    /** The pieces with their first lines. To count line feeds takes little beside the reading of lines, and only divided files need it. */
    private List<Piece> pieces(String input, long size) throws IOException {
        List<Piece> pieces = Pieces.of(input, size, configuration.value());
        if (pieces.stream().allMatch(it -> it.start() == 0)) {
            return pieces;
        }
        SerializableConfiguration shared = configuration;
        List<Long> lineFeeds = context.parallelize(pieces, pieces.size())
                .map(piece -> Pieces.lineFeeds(piece, shared.value()))
                .collect();
        return Pieces.numbered(pieces, lineFeeds);
    }

    private void writeLines(List<List<Piece>> tasks, Progress progress) {
        LongAccumulator lines = spark.sparkContext().longAccumulator("lines");
        LongAccumulator badLines = spark.sparkContext().longAccumulator("bad lines");
        SerializableConfiguration shared = configuration;
        JavaRDD<Row> rows = context.parallelize(new ArrayList<>(tasks), tasks.size())
                .mapPartitions(task -> new TaskRows(task.next(), shared.value(), lines, badLines));
        TaskListener listener = new TaskListener(progress, tasks.size(), lines, badLines);
        spark.sparkContext().addSparkListener(listener);
        spark.createDataFrame(rows, SparkTables.OF_LINES)
                .write()
                .option("parquet.block.size", ROW_GROUP)
                .parquet(scratch + "/lines");
        spark.sparkContext().removeSparkListener(listener);
    }

    private static Dataset<Row> rows(Dataset<Row> lines, Table<?> table) {
        return lines.select(explode(col(table.name())).as("row")).select("row.*");
    }

    private void write(Table<?> table, Dataset<Row> rows) {
        rows.write().option("parquet.block.size", ROW_GROUP).parquet(output + "/" + table.name());
    }

    private Dataset<Row> read(Table<?> table) {
        return spark.read().schema(SparkTables.of(table)).parquet(output + "/" + table.name());
    }

    private String summary(Progress progress) {
        Summary summary = new Summary();
        OutputTables.ALL.forEach(table -> summary.add(table, read(table).count()));
        List<String> badLines =
                read(OutputTables.BAD_LINES)
                        .orderBy(asc("file"), asc("line"))
                        .limit(Summary.SHOWN)
                        .collectAsList()
                        .stream()
                        .map(it -> BadLine.shown(it.getString(0), it.getLong(1), it.getString(2), it.getString(3)))
                        .toList();
        return summary.text(progress.seconds(), badLines);
    }
}
