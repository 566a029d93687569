package io.github.demarche.benchmarks;

import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A mapper of Jackson 3. */
final class Jackson3Contestant<T> implements Contestant<T> {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Jackson3Contestant(JsonMapper mapper, Class<T> type) {
        this.reader = mapper.readerFor(type);
        this.writer = mapper.writerFor(type);
    }

    @Override
    public T read(byte[] json) {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(T value) {
        return writer.writeValueAsBytes(value);
    }
}
