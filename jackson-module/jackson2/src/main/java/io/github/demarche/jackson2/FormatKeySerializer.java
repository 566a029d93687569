package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.TextCodec;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what has a canonical text, such as a resolution, as a key of a map. */
final class FormatKeySerializer<T> extends JsonSerializer<T> {
    private final TextCodec<T> codec;

    private FormatKeySerializer(TextCodec<T> codec) {
        this.codec = codec;
    }

    /** The serializer of a type, or null when its values have no canonical text. */
    static <T> @Nullable JsonSerializer<T> of(Class<T> type) {
        return Format.codec(type).orElse(null) instanceof TextCodec<T> codec ? new FormatKeySerializer<>(codec) : null;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        generator.writeFieldName(codec.show(value));
    }
}
