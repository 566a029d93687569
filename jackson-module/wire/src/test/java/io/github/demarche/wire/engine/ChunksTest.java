package io.github.demarche.wire.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {
    private static final int LONGEST = 40;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                         | ``
                    `{"a":1}~{"b":2}`          | `1 {"a":1}; 2 {"b":2}`
                    `~ ~{"a":1}  ~~"b"~`       | `3 {"a":1}; 5 "b"`
                    `[{"a":1},~{"b":[2,3]}]`   | `1 {"a":1}; 2 {"b":[2,3]}`
                    `[]`                       | ``
                    `["a,]\\"",[{"b":"}"}] ] ` | `1 "a,]\\""; 1 [{"b":"}"}]`
                    `12~`                      | `1 12`
                    `12`                       | `1 12 (the number may be cut off: the line does not end)`
                    `[1`                       | `1 1 (the end of the array is missing)`
                    `[1,`                      | `1 1; 1  (the end of the array is missing)`
                    `["a\\`                    | `1 "a\\ (the end of the array is missing)`
                    `[1,,2]`                   | `1 1; 1  (an element is missing); 1 2`
                    `[1,]`                     | `1 1; 1  (an element is missing)`
                    `[1]~2`                    | `1 1; 2  (something follows the array)`
                    """)
    void dividesLinesAndArrays(String input, String entries) throws IOException {
        assertThat(chunks(input.replace('~', '\n').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(entries == null ? "" : entries);
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstEntry() throws IOException {
        assertThat(chunks("\uFEFF[1]".getBytes(StandardCharsets.UTF_8))).isEqualTo("1 1");
    }

    @Test
    void keepsNoMoreOfAnEntryThanTheLimit() throws IOException {
        String tooLong = "\"" + "a".repeat(LONGEST) + "\"";
        List<Chunk> chunks = all((tooLong + "\n2\n").getBytes(StandardCharsets.UTF_8));
        assertThat(chunks.get(0).bytes()).hasSize(LONGEST);
        assertThat(chunks.get(0).fault()).contains("an entry has at most 40 bytes, and this one has 42");
        assertThat(chunks.get(1).text()).isEqualTo("2");
        assertThat(chunks.get(1).fault()).isEmpty();
    }

    @Test
    void unpacksWhatIsCompressed() throws IOException {
        assertThat(chunks(packed("{\"a\":1}\n{\"b\":2}\n"))).isEqualTo("1 {\"a\":1}; 2 {\"b\":2}");
    }

    @Test
    void saysWhereCompressedInputIsCutOff() throws IOException {
        byte[] whole = packed("{\"a\":1}\n{\"b\":2}\n");
        for (int length = 2; length < whole.length; length++) {
            List<Chunk> chunks = all(Arrays.copyOf(whole, length));
            Optional<String> last = chunks.get(chunks.size() - 1).fault();
            assertThat(last)
                    .as("%s bytes", length)
                    .hasValueSatisfying(
                            fault -> assertThat(fault).startsWith("the compressed input is cut off or damaged: "));
        }
    }

    /** Around the size of the buffer, and in pieces as a network gives them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 8190, 8191, 8192, 8193, 8194, 20_000})
    void dividesEntriesOfAnyLengthHoweverTheyArrive(int length) throws IOException {
        String entry = "{\"a\": \"" + "é".repeat(length / 2) + "\\\"" + "c".repeat(length % 2) + "\"}";
        byte[] array = ("[" + entry + ", [\n7],\n" + entry + "]").getBytes(StandardCharsets.UTF_8);
        byte[] lines = (entry + "\r\n\n7\n" + entry).getBytes(StandardCharsets.UTF_8);
        for (int piece : new int[] {1, 3, 1000, 100_000}) {
            assertThat(all(inPieces(array, piece), 100_000))
                    .extracting(it -> it.line() + " " + it.text())
                    .containsExactly("1 " + entry, "1 [\n7]", "3 " + entry);
            assertThat(all(inPieces(lines, piece), 100_000))
                    .extracting(it -> it.line() + " " + it.text())
                    .containsExactly("1 " + entry, "3 7", "4 " + entry);
        }
    }

    private static InputStream inPieces(byte[] input, int most) {
        return new ByteArrayInputStream(input) {
            @Override
            public synchronized int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(length, most));
            }

            @Override
            public synchronized int available() {
                return 0;
            }
        };
    }

    private static String chunks(byte[] input) throws IOException {
        return String.join(
                "; ",
                all(input).stream()
                        .map(it -> it.line() + " " + it.text()
                                + it.fault().map(fault -> " (" + fault + ")").orElse(""))
                        .toList());
    }

    private static List<Chunk> all(byte[] input) throws IOException {
        return all(new ByteArrayInputStream(input), LONGEST);
    }

    private static List<Chunk> all(InputStream input, int longest) throws IOException {
        Chunks chunks = new Chunks(input, longest);
        List<Chunk> all = new ArrayList<>();
        for (Optional<Chunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
            all.add(next.get());
        }
        assertThat(chunks.next()).isEmpty();
        return all;
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
