package io.github.demarche.examples.many;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table as NDJSON: a JSON object in each line, whose members are the columns in their order; what is absent is left out. */
final class NdjsonTable implements Closeable {
    private final List<String> names;
    private final JsonGenerator json;
    private long count;

    NdjsonTable(Table<?> table, Path file) throws IOException {
        names = table.columns().stream().map(Column::name).toList();
        json = NewsJob.MAPPER.createGenerator(new BufferedOutputStream(Files.newOutputStream(file)));
        json.setRootValueSeparator(null);
    }

    void write(@Nullable Object[] row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < row.length; i++) {
            @Nullable Object value = row[i];
            if (value instanceof String text) {
                json.writeStringField(names.get(i), text);
            } else if (value instanceof Long whole) {
                json.writeNumberField(names.get(i), whole);
            } else if (value instanceof Boolean flag) {
                json.writeBooleanField(names.get(i), flag);
            } else if (value instanceof String[] texts) {
                json.writeFieldName(names.get(i));
                json.writeArray(texts, 0, texts.length);
            }
        }
        json.writeEndObject();
        json.writeRaw('\n');
        count++;
    }

    long count() {
        return count;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
