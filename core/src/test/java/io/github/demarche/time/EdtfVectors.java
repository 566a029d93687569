package io.github.demarche.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The lines of {@code edtf-vectors.tsv}. */
final class EdtfVectors {
    private static final String FILE = "edtf-vectors.tsv";

    private EdtfVectors() {}

    record Line(int number, String text, boolean valid, List<String> cells) {
        String cell(int index) {
            return cells.get(index);
        }

        @Override
        public String toString() {
            return "line " + number + ": " + cells.get(0);
        }
    }

    static List<Line> valid() {
        return all().stream().filter(Line::valid).toList();
    }

    static List<Line> invalid() {
        return all().stream().filter(line -> !line.valid()).toList();
    }

    private static List<Line> all() {
        List<String> lines = read().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).startsWith("# "))
                .mapToObj(i -> line(i + 1, List.of(lines.get(i).split("\t", -1))))
                .toList();
    }

    private static Line line(int number, List<String> cells) {
        return new Line(number, unescape(cells.get(0)), cells.get(1).equals("valid"), cells);
    }

    private static String unescape(String cell) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int escape = cell.indexOf("\\u"); escape >= 0; escape = cell.indexOf("\\u", at)) {
            text.append(cell, at, escape).append((char) Integer.parseInt(cell, escape + 2, escape + 6, 16));
            at = escape + 6;
        }
        return text.append(cell, at, cell.length()).toString();
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(EdtfVectors.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
