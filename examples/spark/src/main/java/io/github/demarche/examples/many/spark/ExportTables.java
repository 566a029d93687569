package io.github.demarche.examples.many.spark;

import io.github.demarche.examples.many.OutputTables;
import io.github.demarche.examples.many.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.spark.sql.SparkSession;

/** Writes the tables of a run on Spark as NDJSON: the very lines that a run in one process writes, in another order. */
final class ExportTables {
    private ExportTables() {}

    /**
     * Writes all tables.
     *
     * @param spark the session
     * @param output the folder of the run's output
     * @param folder the folder for the files, which is made
     */
    static void write(SparkSession spark, String output, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Table<?> table : OutputTables.ALL) {
            Iterator<String> rows = spark.read()
                    .schema(SparkTables.of(table))
                    .parquet(output + "/" + table.name())
                    .toJSON()
                    .toLocalIterator();
            try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(table.name() + ".ndjson"))) {
                while (rows.hasNext()) {
                    out.write(rows.next());
                    out.write('\n');
                }
            }
        }
    }
}
