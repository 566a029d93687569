package io.github.demarche.jackson;

import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.TextCodec;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes values with a canonical text, such as resolutions, as the keys of a map, and rejects values without one.
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
                    "%s has no text of its own that could be the key of a map: use its id, or a list",
                    type.getSimpleName());
        }
    }
}
