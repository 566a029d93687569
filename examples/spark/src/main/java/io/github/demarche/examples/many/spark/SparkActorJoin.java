package io.github.demarche.examples.many.spark;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.array_sort;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.get;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;

import io.github.demarche.examples.many.Column;
import io.github.demarche.examples.many.OutputTables;
import io.github.demarche.examples.many.Table;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Joins actors by their keys, with Spark's own operators: no process holds all actors, or all keys. A joined actor is called by the first
 * of its keys. Most actors have one key, and are called by it. The others say which keys belong together; among these keys, each takes the
 * first name that it hears from its neighbours, until none changes.
 */
final class SparkActorJoin {
    private static final String KEY = "key";
    private static final String NAME = "joined";

    private final SparkSession spark;
    private final String scratch;
    private int rounds;

    /**
     * Begins.
     *
     * @param spark the session
     * @param scratch a folder for what lies between two rounds
     */
    SparkActorJoin(SparkSession spark, String scratch) {
        this.spark = spark;
        this.scratch = scratch;
    }

    /** The actors of the articles, each with the joined actor that it is. */
    Dataset<Row> articleActors(Dataset<Row> actors) {
        Dataset<Row> pairs = written(
                "pairs",
                actors.where(size(col("keys")).gt(1))
                        .select("keys")
                        .distinct()
                        .select(
                                get(col("keys"), lit(0)).as("first"),
                                explode(col("keys")).as(KEY))
                        .distinct());
        Dataset<Row> names = names(pairs);
        return actors.drop("actor")
                .withColumn("first_key", get(col("keys"), lit(0)))
                .join(names, names.col(KEY).equalTo(col("first_key")), "left")
                .withColumn("actor", coalesce(col(NAME), col("first_key")))
                .select(columns(OutputTables.ARTICLE_ACTORS));
    }

    /** For each key of an actor with several the first key of all whom it joins. */
    private Dataset<Row> names(Dataset<Row> pairs) {
        Dataset<Row> names =
                written("names", pairs.groupBy(KEY).agg(min("first").as(NAME)));
        long changes = names.count();
        while (changes > 0) {
            Dataset<Row> next = written("names", heard(pairs, names));
            changes = next.as("next")
                    .join(names.as("last"), KEY)
                    .where(col("next." + NAME).notEqual(col("last." + NAME)))
                    .count();
            names = next;
        }
        return names;
    }

    /** Each key takes the first name of its neighbours, and then the name that this name has by now: so paths get shorter by half. */
    private static Dataset<Row> heard(Dataset<Row> pairs, Dataset<Row> names) {
        Dataset<Row> byFirst =
                pairs.join(names, KEY).groupBy("first").agg(min(NAME).as(NAME));
        Dataset<Row> heard =
                pairs.join(byFirst, "first").groupBy(KEY).agg(min(NAME).as(NAME));
        Dataset<Row> further = names.select(col(KEY).as(NAME), col(NAME).as("further"));
        return heard.join(further, NAME)
                .select(col(KEY), least(col(NAME), col("further")).as(NAME));
    }

    private Dataset<Row> written(String name, Dataset<Row> rows) {
        // A plan that grew with every round would be worked out anew from the start.
        String folder = scratch + "/" + name + "-" + rounds++;
        rows.write().parquet(folder);
        return spark.read().schema(rows.schema()).parquet(folder);
    }

    /** The joined actors, from the actors of the articles. */
    static Dataset<Row> actors(Dataset<Row> articleActors) {
        return articleActors
                .where(col("actor").isNotNull())
                .groupBy("actor")
                .agg(
                        min(struct("file", "line", "position", "type", "name")).as("first"),
                        array_sort(array_distinct(flatten(collect_set("keys")))).as("keys"),
                        count(lit(1)).as("occurrences"))
                .select(col("actor"), col("first.*"), col("keys"), col("occurrences"))
                .select(columns(OutputTables.ACTORS));
    }

    private static org.apache.spark.sql.Column[] columns(Table<?> table) {
        return table.columns().stream()
                .map(Column::name)
                .map(it -> col(it))
                .toArray(org.apache.spark.sql.Column[]::new);
    }
}
