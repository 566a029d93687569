package io.github.demarche.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.demarche.RawValue;
import io.github.demarche.actor.State;
import io.github.demarche.statement.Assertion;
import io.github.demarche.statement.Statement;
import io.github.demarche.text.Text;
import io.github.demarche.time.Edtf;
import io.github.demarche.wire.Entry;
import io.github.demarche.wire.EntryProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Collections: the values in a file, and the problems of the other entries. */
public abstract class EntriesContract {
    private final Json mapper;

    protected EntriesContract(Json mapper) {
        this.mapper = mapper;
    }

    private static Statement statement(int number) {
        return Assertion.builder()
                .id("s-" + number)
                .addSpeaker(State.of("KOR"))
                .content(Text.of("en", "what [1], {2} and \"3\\\" mean\u2028 \u00E9\uD83D\uDE00"))
                .build();
    }

    private static List<Statement> statements(int count) {
        return IntStream.range(0, count).mapToObj(EntriesContract::statement).toList();
    }

    private static byte[] packed(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private <T> List<Entry<T>> read(byte[] bytes, Class<T> type) throws IOException {
        try (Stream<Entry<T>> entries = mapper.entries(new ByteArrayInputStream(bytes), type)) {
            return entries.toList();
        }
    }

    private static <T> List<T> values(List<Entry<T>> entries) {
        return entries.stream().flatMap(entry -> entry.value().stream()).toList();
    }

    private static <T> List<EntryProblem> problems(List<Entry<T>> entries) {
        return entries.stream().flatMap(entry -> entry.problem().stream()).toList();
    }

    private byte[] lines(List<Statement> statements) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        mapper.writeEntries(statements.stream(), out);
        return out.toByteArray();
    }

    private byte[] array(List<Statement> statements) throws IOException {
        return utf8(mapper.pretty(statements));
    }

    @Test
    void linesAndArraysAreReadPlainAndPacked() throws IOException {
        List<Statement> statements = statements(20);
        byte[] lines = lines(statements);
        assertThat(new String(lines, StandardCharsets.UTF_8).lines()).hasSize(20);
        for (byte[] file :
                List.of(lines, array(statements), utf8("\uFEFF" + new String(lines, StandardCharsets.UTF_8)))) {
            assertThat(values(read(file, Statement.class))).isEqualTo(statements);
            assertThat(read(packed(file), Statement.class)).hasSize(20);
            assertThat(values(read(packed(file), Statement.class))).isEqualTo(statements);
        }
        assertThat(read(lines, Statement.class))
                .extracting(Entry::line)
                .startsWith(1L, 2L, 3L)
                .endsWith(20L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", " \n\r\n", "[]", " [ \n ] \n"})
    void emptyInputHasNoEntries(String text) throws IOException {
        assertThat(read(utf8(text), Statement.class)).isEmpty();
        assertThat(read(packed(utf8(text)), Statement.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"assertion\", \"id\": \"x\"",
                "}",
                "x",
                "[",
                "null",
                "\"a\" \"b\"",
                "{} {}",
                "7",
                "{\"type\": \"assertion\", \"id\": \"x\", \"voice\": \"vox\"}",
                "\u0000"
            })
    void oneBadLineInAHundredCostsOneLine(String bad) throws IOException {
        List<String> lines = new String(lines(statements(100)), StandardCharsets.UTF_8)
                .lines()
                .collect(Collectors.toList());
        lines.set(16, bad);
        byte[] file = utf8(String.join("\r\n", lines) + "\r\n");
        List<Entry<Statement>> entries = read(file, Statement.class);
        assertThat(entries).hasSize(100);
        assertThat(values(entries)).hasSize(99).doesNotContain(statement(16));
        EntryProblem problem = problems(entries).get(0);
        assertThat(problem.line()).isEqualTo(17);
        assertThat(problem.text().strip()).isEqualTo(new String(utf8(bad), StandardCharsets.UTF_8).strip());
        assertThat(problem.reason()).isNotBlank();
        assertThat(problem.toString()).startsWith("line 17: ").doesNotContain("\n");
        assertThat(values(read(packed(file), Statement.class))).hasSize(99);
    }

    @Test
    void aProblemNamesTheLineOfTheFileAndThePlaceInTheValue() throws IOException {
        String file = """
                [
                  {"type": "assertion", "id": "a", "voice": "article"},
                  {
                    "type": "assertion",
                    "id": "b",
                    "voice": "vox"
                  },

                  {"type": "assertion", "id": "c", "voice": "article"}
                ]
                """;
        List<Entry<Statement>> entries = read(utf8(file), Statement.class);
        assertThat(values(entries)).extracting(Statement::id).containsExactly("a", "c");
        assertThat(entries).extracting(Entry::line).containsExactly(2L, 3L, 9L);
        EntryProblem problem = problems(entries).get(0);
        assertThat(problem.line()).isEqualTo(6);
        assertThat(problem.pointer()).isEqualTo("/voice");
        assertThat(problem.reason()).startsWith("one of \"speaker\"").endsWith("got \"vox\"");
        assertThat(problem.text()).startsWith("{\n    \"type\"").endsWith("\"vox\"\n  }");
        assertThat(entries.get(1).toString()).isEqualTo("line 6: /voice: " + problem.reason());
    }

    @Test
    void anInputThatIsCutOffNeverGivesAWrongValue() throws IOException {
        List<Statement> statements = statements(3);
        byte[] lines = lines(statements);
        for (byte[] file : List.of(lines, array(statements), packed(lines), packed(array(statements)))) {
            for (int length = 0; length < file.length; length++) {
                List<Entry<Statement>> entries = read(Arrays.copyOf(file, length), Statement.class);
                List<Statement> values = values(entries);
                assertThat(values).isEqualTo(statements.subList(0, values.size()));
                assertThat(problems(entries)).hasSizeLessThanOrEqualTo(1);
            }
        }
        for (String file : List.of("\"2024-06-14\"", "1234\n", "[12,34]", "-1.5e10\n", "true")) {
            for (int length = 0; length < file.length(); length++) {
                List<RawValue> whole = values(read(utf8(file), RawValue.class));
                List<RawValue> values = values(read(utf8(file.substring(0, length)), RawValue.class));
                assertThat(whole).as(file.substring(0, length)).containsAll(values);
            }
        }
    }

    @Test
    void whatIsMissingAtTheEndIsTold() throws IOException {
        byte[] packed = packed(lines(statements(3)));
        assertThat(problems(read(Arrays.copyOf(packed, packed.length - 12), Statement.class))
                        .get(0)
                        .reason())
                .startsWith("the compressed input is cut off or damaged");
        assertThat(problems(read(utf8("[\"2024\", "), Edtf.class)).get(0).reason())
                .isEqualTo("the end of the array is missing");
        assertThat(problems(read(utf8("[\"2024\",, \"2025\",]"), Edtf.class)))
                .extracting(EntryProblem::reason)
                .containsExactly("an element is missing", "an element is missing");
        assertThat(problems(read(utf8("[\"2024\"]\n\"2025\""), Edtf.class))
                        .get(0)
                        .toString())
                .isEqualTo("line 2: something follows the array");
        assertThat(problems(read(utf8("2024"), RawValue.class)).get(0).reason()).contains("may be cut off");
    }

    @Test
    void isReadAsItIsAskedForAndClosesTheInput() throws IOException {
        AtomicBoolean isClosed = new AtomicBoolean();
        byte[] line = lines(statements(1));
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                bytes[offset] = (byte) read();
                return 1;
            }

            @Override
            public void close() {
                isClosed.set(true);
            }
        };
        try (Stream<Entry<Statement>> entries = mapper.entries(endless, Statement.class)) {
            assertThat(entries.limit(1_000).filter(entry -> entry.value().isPresent()))
                    .hasSize(1_000);
        }
        assertThat(isClosed).isTrue();
    }

    @Test
    void aFailingInputIsNotAProblemOfAnEntry() {
        IOException broken = new IOException("the disk is gone");
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw broken;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw broken;
            }
        };
        assertThatThrownBy(() -> mapper.entries(failing, Statement.class).toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasCause(broken);
    }
}
