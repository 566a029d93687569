package io.github.demarche.jackson;

import io.github.demarche.wire.Entry;
import io.github.demarche.wire.EntryProblem;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.engine.Chunk;
import io.github.demarche.wire.engine.Chunks;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;

/**
 * Many values in one file: one per line (NDJSON), or the elements of one JSON array; plain or compressed with gzip.
 *
 * <pre>{@code
 * try (Stream<Entry<Dossier>> entries = Entries.read(mapper, Dossier.class, in)) {
 *     entries.forEach(entry -> entry.value().ifPresentOrElse(this::take, () -> log(entry.problem())));
 * }
 * }</pre>
 *
 * <p>A problem with an entry is reported in its place, and reading continues with the next: one bad line in a hundred
 * costs one line. In an array, an element with mismatched brackets costs the rest, because its end cannot be found;
 * prefer lines. Input that is cut off ends with a problem, and never with a value that is only the beginning of
 * another. Only one entry is in memory at a time.
 *
 * <p>The text is UTF-8. Settings of the mapper, such as its limits, apply to each entry.
 */
public final class Entries {
    private Entries() {}

    /**
     * Reads a collection whose entries have at most {@link Limits#entryBytes} bytes by default.
     *
     * @param <T> the type of its values
     * @param mapper a mapper for JSON with the {@link DemarcheModule}
     * @param type the type of its values, such as {@code Dossier.class}
     * @param in the input, which the stream closes when it is closed
     * @return the entries in order, read lazily, with an {@link UncheckedIOException} if the input fails
     */
    public static <T> Stream<Entry<T>> read(ObjectMapper mapper, Class<T> type, InputStream in) {
        return read(mapper, type, in, Limits.defaults());
    }

    /**
     * Reads a collection whose entries have at most {@link Limits#entryBytes} bytes; a longer one is a problem and is
     * skipped.
     *
     * @param <T> the type of its values
     * @param mapper a mapper for JSON with the {@link DemarcheModule}, whose own limits apply to each value
     * @param type the type of its values, such as {@code Dossier.class}
     * @param in the input, which the stream closes when it is closed
     * @param limits the limit on the bytes of an entry
     * @return the entries in order, read lazily, with an {@link UncheckedIOException} if the input fails
     */
    public static <T> Stream<Entry<T>> read(ObjectMapper mapper, Class<T> type, InputStream in, Limits limits) {
        ObjectReader reader = mapper.readerFor(type).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        Chunks chunks = chunks(in, limits);
        return Stream.iterate(next(chunks), Optional::isPresent, chunk -> next(chunks))
                .map(chunk -> Entries.<T>entry(reader, chunk.orElseThrow()))
                .onClose(() -> close(in));
    }

    /**
     * Writes values, one per line. Wrap the output in a {@link java.util.zip.GZIPOutputStream} to compress them.
     *
     * @param mapper a mapper for JSON with the {@link DemarcheModule}; its indentation does not apply
     * @param values the values
     * @param out the output, which is not closed
     * @throws IOException if the output fails
     */
    public static void write(ObjectMapper mapper, Stream<?> values, OutputStream out) throws IOException {
        ObjectWriter writer = mapper.writer().without(SerializationFeature.INDENT_OUTPUT);
        for (Iterator<?> each = values.iterator(); each.hasNext(); ) {
            out.write(writer.writeValueAsBytes(each.next()));
            out.write('\n');
        }
    }

    private static <T> Entry<T> entry(ObjectReader reader, Chunk chunk) {
        if (chunk.fault().isPresent()) {
            return problem(chunk, 1, "", chunk.fault().get());
        }
        try {
            @Nullable T value = reader.readValue(chunk.bytes());
            return value == null ? problem(chunk, 1, "", "a value expected, got null") : Entry.of(value, chunk.line());
        } catch (DemarcheReadException e) {
            return problem(chunk, e.line(), e.pointer(), e.reason());
        } catch (JacksonException e) {
            @Nullable TokenStreamLocation at = e.getLocation();
            return problem(chunk, at == null ? 1 : at.getLineNr(), "", e.getOriginalMessage());
        }
    }

    private static <T> Entry<T> problem(Chunk chunk, int line, String pointer, String reason) {
        long fault = chunk.line() + Math.max(line, 1) - 1;
        return Entry.ofProblem(new EntryProblem(fault, pointer, reason, chunk.text()), chunk.line());
    }

    private static Chunks chunks(InputStream in, Limits limits) {
        try {
            return new Chunks(in, limits.entryBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Chunk> next(Chunks chunks) {
        try {
            return chunks.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
