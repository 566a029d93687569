package io.github.demarche.examples.many.spark;

import io.github.demarche.examples.many.NewsRows;
import io.github.demarche.examples.many.OutputTables;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;

/**
 * The rows of one task, a line at a time. The pieces are opened one after another: a flat map of streams would hold all lines of a
 * piece at once.
 */
final class TaskRows implements Iterator<Row> {
    private final Iterator<Piece> pieces;
    private final Configuration configuration;
    private final LongAccumulator lines;
    private final LongAccumulator badLines;
    private Stream<NewsRows> open = Stream.empty();
    private Iterator<NewsRows> rows = Collections.emptyIterator();

    TaskRows(List<Piece> pieces, Configuration configuration, LongAccumulator lines, LongAccumulator badLines) {
        this.pieces = pieces.iterator();
        this.configuration = configuration;
        this.lines = lines;
        this.badLines = badLines;
    }

    @Override
    public boolean hasNext() {
        while (!rows.hasNext()) {
            open.close();
            if (!pieces.hasNext()) {
                return false;
            }
            open = Pieces.read(pieces.next(), configuration);
            rows = open.iterator();
        }
        return true;
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        NewsRows next = rows.next();
        lines.add(1);
        badLines.add(next.of(OutputTables.BAD_LINES).size());
        return SparkTables.row(next);
    }
}
