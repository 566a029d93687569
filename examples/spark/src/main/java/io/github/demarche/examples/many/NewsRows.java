package io.github.demarche.examples.many;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows that one line of the input gives. */
public final class NewsRows {
    private final List<List<@Nullable Object[]>> byTable = new ArrayList<>();

    NewsRows() {
        OutputTables.OF_LINES.forEach(table -> byTable.add(new ArrayList<>()));
    }

    <T> void add(Table<T> table, T about) {
        of(table).add(table.row(about));
    }

    void clear() {
        byTable.forEach(List::clear);
    }

    /**
     * Returns the rows for a table.
     *
     * @param table one of {@link OutputTables#OF_LINES}
     * @return its rows, in their order
     */
    public List<@Nullable Object[]> of(Table<?> table) {
        return byTable.get(OutputTables.OF_LINES.indexOf(table));
    }
}
