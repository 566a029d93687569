package io.github.demarche.jackson;

import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.Output;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one type of the model. */
final class FormatSerializer<T> extends ValueSerializer<T> {
    private final Class<T> type;
    private final Codec<T> codec;

    private FormatSerializer(Class<T> type, Codec<T> codec) {
        this.type = type;
        this.codec = codec;
    }

    static <T> ValueSerializer<T> of(Class<T> type) {
        return new FormatSerializer<>(type, Format.codec(type).orElseThrow());
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        codec.write(value, new Output(new JacksonTokenWriter(generator)));
    }

    /** The format says itself of what type a value is, and no default typing adds to it. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
        serialize(value, generator, context);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}
