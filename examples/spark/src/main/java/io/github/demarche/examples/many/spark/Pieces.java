package io.github.demarche.examples.many.spark;

import io.github.demarche.examples.many.InputFiles;
import io.github.demarche.examples.many.NewsJob;
import io.github.demarche.examples.many.NewsRows;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Divides a folder into pieces of files, and reads these. */
final class Pieces {
    /** What it costs to open a file, in bytes that could be read meanwhile. */
    private static final long COST_OF_OPENING = 64 * 1024;

    private static final int GZIP = 0x1F;
    /** White space, and the bytes of a byte order mark. */
    private static final String SKIPPED = " \t\r\n\u00EF\u00BB\u00BF";

    private static final String PLACEHOLDER = "0\n";

    private Pieces() {}

    /** All files of a folder, divided into pieces of a size, where they can be, in the order of their paths. */
    static List<Piece> of(String folder, long size, Configuration configuration) throws IOException {
        Path root = new Path(folder);
        FileSystem files = root.getFileSystem(configuration);
        Path absolute = files.makeQualified(root);
        List<Piece> pieces = new ArrayList<>();
        for (RemoteIterator<LocatedFileStatus> each = files.listFiles(absolute, true); each.hasNext(); ) {
            LocatedFileStatus found = each.next();
            String file = absolute.toUri().relativize(found.getPath().toUri()).getPath();
            if (InputFiles.isInput(file)) {
                Piece whole = new Piece(found.getPath().toString(), file, 0, Math.max(found.getLen(), 1), 0);
                long step = whole.length() > size && isDivisible(whole, configuration) ? size : whole.length();
                for (long start = 0; start < whole.end(); start += step) {
                    pieces.add(new Piece(whole.uri(), file, start, Math.min(start + step, whole.end()), 0));
                }
            }
        }
        if (pieces.isEmpty()) {
            throw InputFiles.none(folder);
        }
        pieces.sort(Comparator.comparing(Piece::file).thenComparingLong(Piece::start));
        return pieces;
    }

    /** Lines can be found from anywhere in a plain file of lines. */
    private static boolean isDivisible(Piece file, Configuration configuration) throws IOException {
        try (InputStream in = new BufferedInputStream(open(file, configuration))) {
            int first = in.read();
            while (SKIPPED.indexOf(first) >= 0) {
                first = in.read();
            }
            return first != GZIP && first != '[';
        }
    }

    /** Pieces for one task each, about as long as a piece may be: many small files make one task. */
    static List<List<Piece>> tasks(List<Piece> pieces, long size) {
        List<List<Piece>> tasks = new ArrayList<>();
        List<Piece> task = new ArrayList<>();
        long taken = 0;
        for (Piece piece : pieces) {
            long cost = piece.length() + COST_OF_OPENING;
            if (!task.isEmpty() && taken + cost > size + COST_OF_OPENING) {
                tasks.add(List.copyOf(task));
                task.clear();
                taken = 0;
            }
            task.add(piece);
            taken += cost;
        }
        tasks.add(List.copyOf(task));
        return tasks;
    }

    /** How many line feeds end before the first line of the next piece, counted from the first line of this one. */
    static long lineFeeds(Piece piece, Configuration configuration) throws IOException {
        long count = 0;
        long left = piece.start() == 0 ? piece.length() - 1 : piece.length();
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = open(piece, configuration)) {
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    break;
                }
                for (int i = 0; i < read; i++) {
                    count += buffer[i] == '\n' ? 1 : 0;
                }
                left -= read;
            }
        }
        return count;
    }

    /** The same pieces, each knowing how many lines come before it. */
    static List<Piece> numbered(List<Piece> pieces, List<Long> lineFeeds) {
        List<Piece> numbered = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            before = piece.start() == 0 ? 0 : before;
            // The line feed just before its first line is counted with the piece itself.
            numbered.add(piece.start() == 0 ? piece : piece.after(before + 1));
            before += lineFeeds.get(i);
        }
        return numbered;
    }

    /** The rows of its lines, each made when it is asked for. */
    static Stream<NewsRows> read(Piece piece, Configuration configuration) {
        try {
            InputStream file = open(piece, configuration);
            InputStream lines = new PieceStream(file, piece.start(), piece.end());
            if (piece.start() == 0) {
                return NewsJob.run(piece.file(), lines, 0);
            }
            // What begins with a bracket, or like gzip, is of another kind only at the beginning of a file.
            InputStream placeholder = new ByteArrayInputStream(PLACEHOLDER.getBytes(StandardCharsets.UTF_8));
            return NewsJob.run(piece.file(), new SequenceInputStream(placeholder, lines), piece.linesBefore() - 1)
                    .skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file, at one byte before the piece, or at its first. */
    private static InputStream open(Piece piece, Configuration configuration) throws IOException {
        Path path = new Path(piece.uri());
        FSDataInputStream in = path.getFileSystem(configuration).open(path);
        in.seek(Math.max(piece.start() - 1, 0));
        return in;
    }
}
