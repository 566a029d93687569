package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.Output;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes values of one type of the model. */
final class FormatSerializer<T> extends JsonSerializer<T> {
    private final Class<T> type;
    private final Codec<T> codec;

    private FormatSerializer(Class<T> type, Codec<T> codec) {
        this.type = type;
        this.codec = codec;
    }

    static <T> JsonSerializer<T> of(Class<T> type) {
        return new FormatSerializer<>(type, Format.codec(type).orElseThrow());
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context) throws IOException {
        boolean combines = generator.isEnabled(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        generator.enable(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        try {
            codec.write(value, new Output(new JacksonTokenWriter(generator)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            generator.configure(JsonGenerator.Feature.COMBINE_UNICODE_SURROGATES_IN_UTF8, combines);
        }
    }

    /** The format says itself of what type a value is, and no default typing adds to it. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
            throws IOException {
        serialize(value, generator, context);
    }

    @Override
    public Class<T> handledType() {
        return type;
    }
}
