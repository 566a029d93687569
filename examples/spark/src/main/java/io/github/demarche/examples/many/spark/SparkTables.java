package io.github.demarche.examples.many.spark;

import io.github.demarche.examples.many.Column;
import io.github.demarche.examples.many.ColumnType;
import io.github.demarche.examples.many.NewsRows;
import io.github.demarche.examples.many.OutputTables;
import io.github.demarche.examples.many.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The tables as Spark has them: the type of each, and the rows of a line as one row with a list for each table. */
final class SparkTables {
    /** The type of a line's rows. */
    static final StructType OF_LINES = ofLines();

    private SparkTables() {}

    private static StructType ofLines() {
        List<StructField> fields = new ArrayList<>();
        for (Table<?> table : OutputTables.OF_LINES) {
            DataType rows = DataTypes.createArrayType(of(table), false);
            fields.add(DataTypes.createStructField(table.name(), rows, false));
        }
        return DataTypes.createStructType(fields);
    }

    /** The type of a table. */
    static StructType of(Table<?> table) {
        List<StructField> fields = new ArrayList<>();
        for (Column<?> column : table.columns()) {
            fields.add(DataTypes.createStructField(column.name(), type(column.type()), column.isOptional()));
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType type(ColumnType type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case WHOLE -> DataTypes.LongType;
            case FLAG -> DataTypes.BooleanType;
            case TEXTS -> DataTypes.createArrayType(DataTypes.StringType, false);
        };
    }

    static Row row(NewsRows rows) {
        List<Row[]> lists = new ArrayList<>();
        for (Table<?> table : OutputTables.OF_LINES) {
            List<Row> list = new ArrayList<>();
            for (@Nullable Object[] row : rows.of(table)) {
                list.add(RowFactory.create(row));
            }
            lists.add(list.toArray(Row[]::new));
        }
        return RowFactory.create(lists.toArray());
    }
}
