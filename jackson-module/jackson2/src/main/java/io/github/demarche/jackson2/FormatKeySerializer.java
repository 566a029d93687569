package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.TextCodec;
import java.io.IOException;
import java.io.Serializable;

/**
 * Writes values with a canonical text, such as resolutions, as the keys of a map, and rejects values without one.
 *
 * @param <T> the type
 */
final class FormatKeySerializer<T> extends JsonSerializer<T> implements Serializable {
    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final transient Codec<T> codec;

    private FormatKeySerializer(Class<T> type, Codec<T> codec) {
        this.type = type;
        this.codec = codec;
    }

    static <T> JsonSerializer<T> of(Class<T> type) {
        return new FormatKeySerializer<>(type, Format.codec(type).orElseThrow());
    }

    /** The codec is the same everywhere. */
    private Object readResolve() {
        return of(type);
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        if (codec instanceof TextCodec<T> text) {
            generator.writeFieldName(text.show(value));
        } else {
            context.reportMappingProblem(
                    "%s has no text of its own that could be the key of a map: use its id, or a list",
                    type.getSimpleName());
        }
    }
}
