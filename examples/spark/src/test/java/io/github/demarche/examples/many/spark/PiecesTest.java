package io.github.demarche.examples.many.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.examples.many.OutputTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PiecesTest {
    private static final Configuration CONFIGURATION = new Configuration(false);

    @Property
    void eachByteIsInOnePiece(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'c') @Chars('\n') String file,
            @ForAll @IntRange(min = 1, max = 12) int size)
            throws IOException {
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        StringBuilder all = new StringBuilder();
        for (int start = 0; start < bytes.length; start += size) {
            int from = Math.max(start - 1, 0);
            InputStream in = new ByteArrayInputStream(bytes, from, bytes.length - from);
            String piece = read(new PieceStream(in, start, Math.min(start + size, bytes.length)));
            assertThat(piece.isEmpty() || start == 0 || file.charAt(all.length() - 1) == '\n')
                    .as("begins with a line")
                    .isTrue();
            all.append(piece);
        }
        assertThat(all).hasToString(file);
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Lines that are no JSON at all, so that each is a bad line with its number. */
    private static List<Object> badLines(List<Piece> pieces) throws IOException {
        List<Long> lineFeeds = new ArrayList<>();
        for (Piece piece : pieces) {
            lineFeeds.add(Pieces.lineFeeds(piece, CONFIGURATION));
        }
        List<Object> lines = new ArrayList<>();
        for (Piece piece : Pieces.numbered(pieces, lineFeeds)) {
            try (var rows = Pieces.read(piece, CONFIGURATION)) {
                rows.forEach(it -> it.of(OutputTables.BAD_LINES).forEach(bad -> lines.add(bad[1] + ":" + bad[4])));
            }
        }
        return lines;
    }

    @Test
    void linesKeepTheirNumbersWhereverAFileIsDivided(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.ndjson"), "x1\n\n[2,\nx3 is long\n\n\nx4\n\uFEFFx5\r\nx6");
        List<Object> whole = badLines(Pieces.of(folder.toString(), 1000, CONFIGURATION));
        assertThat(whole).hasSize(6).startsWith("1:x1", "3:[2,").contains("4:x3 is long", "7:x4");
        for (int size = 1; size < 40; size++) {
            assertThat(badLines(Pieces.of(folder.toString(), size, CONFIGURATION)))
                    .as("pieces of %d bytes", size)
                    .isEqualTo(whole);
        }
    }

    @Test
    void whatCannotBeDividedIsOnePiece(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("array.ndjson"), "\uFEFF\n [\n1,\n2\n]\n");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("packed.ndjson")))) {
            out.write("x1\nx2\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Pieces.of(folder.toString(), 3, CONFIGURATION)).hasSize(2);
        assertThat(badLines(Pieces.of(folder.toString(), 3, CONFIGURATION)))
                .containsExactly("3:1", "4:2", "1:x1", "2:x2");
    }

    @Test
    void onlyNdjsonIsRead(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("2025/_temporary"));
        for (String name : List.of("2025/m\u00E4rz 1.jsonl", "2025/_temporary/a.ndjson", ".b.ndjson", "notes.txt")) {
            Files.writeString(folder.resolve(name), "x\n");
        }
        assertThat(Pieces.of(folder.toString(), 3, CONFIGURATION))
                .singleElement()
                .satisfies(it -> assertThat(it.file()).isEqualTo("2025/m\u00E4rz 1.jsonl"));
    }

    @Test
    void aFolderWithoutInputIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> Pieces.of(folder.toString(), 3, CONFIGURATION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".ndjson.gz");
    }

    @Test
    void smallFilesShareATask() {
        List<Piece> pieces = Stream.iterate(0, it -> it + 1)
                .limit(100)
                .map(it -> new Piece("file:/" + it, it + ".ndjson", 0, 1000, 0))
                .toList();
        List<List<Piece>> tasks = Pieces.tasks(pieces, 1_000_000);
        assertThat(tasks).hasSizeBetween(2, 20);
        assertThat(tasks.stream().flatMap(List::stream).toList()).isEqualTo(pieces);
    }
}
