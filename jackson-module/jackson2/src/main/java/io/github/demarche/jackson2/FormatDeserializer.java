package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.demarche.RawValue;
import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.Input;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads values of one type of the model. */
final class FormatDeserializer<T> extends JsonDeserializer<T> {
    private final Class<T> type;
    private final Codec<T> codec;
    private final UnknownProperties unknownProperties;

    FormatDeserializer(Class<T> type, Codec<T> codec, UnknownProperties unknownProperties) {
        this.type = type;
        this.codec = codec;
        this.unknownProperties = unknownProperties;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        boolean opens =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        int depth = JacksonTokenReader.depth(parser.getParsingContext()) - (opens ? 1 : 0);
        try {
            return codec.read(new Input(new JacksonTokenReader(parser), unknownProperties));
        } catch (FormatException e) {
            throw DemarcheReadException.of(parser, type, JacksonTokenReader.path(parser, depth), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The format says itself of what type a value is, and no default typing adds to it. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
            throws IOException {
        return deserialize(parser, context);
    }

    /** Outside of the format, {@code null} is null; only raw JSON has a value for it. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        return type == RawValue.class || type == RawValue.OfNull.class ? type.cast(RawValue.ofNull()) : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    /** It has no state; otherwise the mapper would examine the type anew for each value it reads. */
    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}
