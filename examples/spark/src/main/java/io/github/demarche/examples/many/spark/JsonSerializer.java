package io.github.demarche.examples.many.spark;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lets values of the model travel as their JSON, for those who have RDDs of dossiers: a value is valid on each side, whatever version of
 * the library is there. The job itself sends rows only.
 *
 * <pre>{@code
 * kryo.addDefaultSerializer(Dossier.class, new JsonSerializer<>(mapper, Dossier.class));
 * }</pre>
 *
 * @param <T> the type, such as {@code Dossier}
 */
public final class JsonSerializer<T> extends Serializer<T> {
    private final ObjectMapper mapper;
    private final Class<T> type;

    /**
     * Makes a serializer.
     *
     * @param mapper a mapper with the module
     * @param type the type
     */
    public JsonSerializer(ObjectMapper mapper, Class<T> type) {
        this.mapper = mapper;
        this.type = type;
    }

    @Override
    public void write(Kryo kryo, Output out, T value) {
        try {
            byte[] json = mapper.writeValueAsBytes(value);
            out.writeInt(json.length, true);
            out.writeBytes(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public T read(Kryo kryo, Input in, Class<T> hidden) {
        try {
            return mapper.readValue(in.readBytes(in.readInt(true)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
