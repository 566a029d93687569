package io.github.demarche.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the fixed tables that ship with the library: UTF-8, tab-separated, with comments in lines that begin with
 * {@code #}.
 */
public final class TsvTable {
    private TsvTable() {}

    /**
     * Returns the rows of a table in the same package as a class of this module.
     *
     * @param owner the class whose package holds the table
     * @param name the name of the file, such as {@code states.tsv}
     * @param columns how many columns every row has
     * @return the rows in order, each with that many cells
     */
    public static List<List<String>> rows(Class<?> owner, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines(owner, name)) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            List<String> cells = cells(line);
            if (cells.size() != columns) {
                throw new IllegalStateException(
                        name + ": a row has " + columns + " columns, not " + cells.size() + ": " + line);
            }
            rows.add(cells);
        }
        return rows;
    }

    /**
     * Returns the value that a comment of a table gives for a key, such as the date in {@code # as-of: 2026-08-31}.
     *
     * @param owner the class whose package holds the table
     * @param name the name of the file
     * @param key the text before the colon, such as {@code as-of}
     * @return the rest of the line, stripped
     */
    public static String header(Class<?> owner, String name, String key) {
        String start = "# " + key + ":";
        for (String line : lines(owner, name)) {
            if (line.startsWith(start)) {
                return line.substring(start.length()).strip();
            }
        }
        throw new IllegalStateException(name + ": no line \"" + start + "\"");
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(line.substring(from, tab));
            from = tab + 1;
        }
        cells.add(line.substring(from));
        return List.copyOf(cells);
    }

    private static List<String> lines(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the package of " + owner.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
