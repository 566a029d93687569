package io.github.demarche.examples.many;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a run tells at its end: how many rows each table has, and the first of the bad lines. */
public final class Summary {
    /** How many of the bad lines are shown. */
    public static final int SHOWN = 10;

    private final Map<String, Long> rows = new LinkedHashMap<>();

    /**
     * Adds a table.
     *
     * @param table the table
     * @param count how many rows it has
     */
    public void add(Table<?> table, long count) {
        rows.put(table.name(), count);
    }

    /**
     * Writes the summary.
     *
     * @param seconds how long the run took
     * @param badLines the first of the bad lines, at most {@value #SHOWN}
     * @return several lines
     */
    public String text(double seconds, List<String> badLines) {
        long dossiers = count(OutputTables.ARTICLES);
        long bad = count(OutputTables.BAD_LINES);
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%,d dossiers and %,d bad lines in %.1f s, %,.0f lines a second%n",
                dossiers,
                bad,
                seconds,
                (dossiers + bad) / seconds));
        rows.forEach((name, count) -> text.append(String.format(Locale.ROOT, "  %-15s %,12d rows%n", name, count)));
        badLines.forEach(line -> text.append("  ").append(line).append(System.lineSeparator()));
        if (bad > badLines.size()) {
            text.append("  and more bad lines: see the table ").append(OutputTables.BAD_LINES.name());
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    private long count(Table<?> table) {
        return rows.getOrDefault(table.name(), 0L);
    }
}
