package io.github.demarche.examples.many;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs the job in one process: reads the files of a folder one after another, line by line, and writes each table as NDJSON. Its memory
 * grows with the number of different actors only.
 */
public final class PlainRun {
    private static final String ACTORS_ALONE = "_article_actors";

    private final Path output;
    private final Progress progress = new Progress();
    private final ActorJoin join = new ActorJoin();
    private final Map<Table<?>, NdjsonTable> written = new LinkedHashMap<>();
    private final List<String> firstBadLines = new ArrayList<>();
    private long lines;

    private PlainRun(Path output) {
        this.output = output;
    }

    /**
     * Runs the job.
     *
     * @param input the folder with the input
     * @param output the folder for the tables, which is made; it must not exist
     * @return the summary
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if the folder has no input
     */
    public static String run(Path input, Path output) throws IOException {
        List<String> files = files(input);
        if (files.isEmpty()) {
            throw InputFiles.none(input.toString());
        }
        Files.createDirectories(output.toAbsolutePath().getParent());
        Files.createDirectory(output);
        return new PlainRun(output).run(input, files);
    }

    private static List<String> files(Path input) throws IOException {
        try (Stream<Path> all = Files.walk(input)) {
            return all.filter(Files::isRegularFile)
                    .map(it -> input.relativize(it).toString().replace('\\', '/'))
                    .filter(InputFiles::isInput)
                    .sorted(ActorKeys.ORDER)
                    .toList();
        }
    }

    private String run(Path input, List<String> files) throws IOException {
        try {
            for (Table<?> table : OutputTables.OF_LINES) {
                String name = table == OutputTables.ARTICLE_ACTORS ? ACTORS_ALONE : table.name();
                written.put(table, new NdjsonTable(table, output.resolve(name + ".ndjson")));
            }
            for (String file : files) {
                try (Stream<NewsRows> rows = NewsJob.run(file, Files.newInputStream(input.resolve(file)), 0)) {
                    for (Iterator<NewsRows> each = rows.iterator(); each.hasNext(); ) {
                        write(each.next());
                        progress.tell(file, ++lines, count(OutputTables.BAD_LINES));
                    }
                }
            }
        } finally {
            for (NdjsonTable table : written.values()) {
                table.close();
            }
        }
        Summary summary = new Summary();
        written.forEach((table, file) -> summary.add(table, file.count()));
        summary.add(OutputTables.ACTORS, writeActors());
        return summary.text(progress.seconds(), firstBadLines);
    }

    private void write(NewsRows rows) throws IOException {
        for (Map.Entry<Table<?>, NdjsonTable> table : written.entrySet()) {
            for (@Nullable Object[] row : rows.of(table.getKey())) {
                table.getValue().write(row);
            }
        }
        rows.of(OutputTables.ARTICLE_ACTORS).forEach(join::add);
        for (@Nullable Object[] bad : rows.of(OutputTables.BAD_LINES)) {
            if (firstBadLines.size() < Summary.SHOWN) {
                firstBadLines.add(BadLine.shown(
                        String.valueOf(bad[0]),
                        bad[1] instanceof Long line ? line : 0,
                        String.valueOf(bad[2]),
                        String.valueOf(bad[3])));
            }
        }
    }

    private long count(Table<?> table) {
        NdjsonTable file = written.get(table);
        return file == null ? 0 : file.count();
    }

    /** Only at the end is it known who is the same as whom. */
    private long writeActors() throws IOException {
        Path alone = output.resolve(ACTORS_ALONE + ".ndjson");
        Path all = output.resolve(OutputTables.ARTICLE_ACTORS.name() + ".ndjson");
        try (BufferedReader in = Files.newBufferedReader(alone);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(all))) {
            for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
                ObjectNode row = (ObjectNode) NewsJob.MAPPER.readTree(line);
                if (!row.path("keys").isEmpty()) {
                    row.put("actor", join.actor(row.path("keys").path(0).asText()));
                }
                out.write(NewsJob.MAPPER.writeValueAsBytes(row));
                out.write('\n');
            }
        }
        Files.delete(alone);
        try (NdjsonTable actors =
                new NdjsonTable(OutputTables.ACTORS, output.resolve(OutputTables.ACTORS.name() + ".ndjson"))) {
            for (JoinedActorRow actor : join.actors()) {
                actors.write(OutputTables.ACTORS.row(actor));
            }
            return actors.count();
        }
    }
}
