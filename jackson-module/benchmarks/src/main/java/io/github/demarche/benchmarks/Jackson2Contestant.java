package io.github.demarche.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.demarche.jackson2.DemarcheModule;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Demarche's mapper of Jackson 2. */
final class Jackson2Contestant<T> implements Contestant<T> {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Jackson2Contestant(Class<T> type) {
        JsonMapper mapper = JsonMapper.builder().addModule(new DemarcheModule()).build();
        this.reader = mapper.readerFor(type);
        this.writer = mapper.writerFor(type);
    }

    @Override
    public T read(byte[] json) {
        try {
            return reader.readValue(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] write(T value) {
        try {
            return writer.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
