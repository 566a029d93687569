package io.github.demarche.jackson;

import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.TextCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what has a canonical text, such as a resolution, as a key of a map. */
final class FormatKeySerializer<T> extends ValueSerializer<T> {
    private final TextCodec<T> codec;

    private FormatKeySerializer(TextCodec<T> codec) {
        this.codec = codec;
    }

    /** The serializer of a type, or null when its values have no canonical text. */
    static <T> @Nullable ValueSerializer<T> of(Class<T> type) {
        return Format.codec(type).orElse(null) instanceof TextCodec<T> codec ? new FormatKeySerializer<>(codec) : null;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(codec.show(value));
    }
}
