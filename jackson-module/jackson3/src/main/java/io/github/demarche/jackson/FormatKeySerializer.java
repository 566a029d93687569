package io.github.demarche.jackson;

import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.TextCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes what has a canonical text, such as a resolution, as a key of a map, and refuses what has none.
 *
 * @param <T> the type
 */
final class FormatKeySerializer<T> extends ValueSerializer<T> {
    private final Class<T> type;
    private final Codec<T> codec;

    private FormatKeySerializer(Class<T> type, Codec<T> codec) {
        this.type = type;
        this.codec = codec;
    }

    static <T> ValueSerializer<T> of(Class<T> type) {
        return new FormatKeySerializer<>(type, Format.codec(type).orElseThrow());
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        if (codec instanceof TextCodec<T> text) {
            generator.writeName(text.show(value));
        } else {
            context.reportMappingProblem(
                    "%s has no text of its own, so that it could be the key of a map: take its id, or a list",
                    type.getSimpleName());
        }
    }
}
