package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.demarche.RawValue;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.Input;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of one type of the model.
 *
 * @param <T> the type
 */
final class FormatDeserializer<T> extends JsonDeserializer<T> implements Serializable {
    private static final long serialVersionUID = 1;

    private static final String ANEW =
            "; a value of the model never changes, so JSON for an update is read as a whole value: use toBuilder() "
                    + "to change a copy";

    private final Class<T> type;
    private final transient Codec<T> codec;
    private final UnknownProperties unknownProperties;
    private final Limits limits;

    FormatDeserializer(Class<T> type, Codec<T> codec, UnknownProperties unknownProperties, Limits limits) {
        this.type = type;
        this.codec = codec;
        this.unknownProperties = unknownProperties;
        this.limits = limits;
    }

    /** The codec is the same everywhere. */
    private Object readResolve() {
        return new FormatDeserializer<>(type, Format.codec(type).orElseThrow(), unknownProperties, limits);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return read(parser, "");
    }

    /** Reads a new value where Jackson would change the old one. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T old) throws IOException {
        return read(parser, ANEW);
    }

    private T read(JsonParser parser, String hint) throws IOException {
        boolean opens =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        int depth = JacksonTokenReader.depth(parser.getParsingContext()) - (opens ? 1 : 0);
        try {
            return codec.read(new Input(new JacksonTokenReader(parser), unknownProperties, limits));
        } catch (FormatException e) {
            throw DemarcheReadException.of(parser, type, JacksonTokenReader.path(parser, depth), e, hint);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Values never change, and Jackson may report that itself. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    /** The format itself contains the type of a value, so default typing adds nothing. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
            throws IOException {
        return deserialize(parser, context);
    }

    /** Outside the format, {@code null} is null; only raw JSON has a value for it. */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) {
        return type == RawValue.class || type == RawValue.OfNull.class ? type.cast(RawValue.ofNull()) : null;
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }

    /** It has no state; the mapper may cache it, and otherwise would examine the type again for each value. */
    @Override
    public boolean isCachable() {
        return true;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }
}
