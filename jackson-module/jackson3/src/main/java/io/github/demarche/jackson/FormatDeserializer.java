package io.github.demarche.jackson;

import io.github.demarche.RawValue;
import io.github.demarche.wire.Limits;
import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.engine.Codec;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.Input;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads values of one type of the model.
 *
 * @param <T> the type
 */
final class FormatDeserializer<T> extends ValueDeserializer<T> {
    private static final String ANEW =
            "; a value of the model never changes, so JSON for an update is read as a whole value: use toBuilder() "
                    + "to change a copy";

    private final Class<T> type;
    private final Codec<T> codec;
    private final NameMatchers matchers;
    private final UnknownProperties unknownProperties;
    private final Limits limits;

    FormatDeserializer(
            Class<T> type, Codec<T> codec, NameMatchers matchers, UnknownProperties unknownProperties, Limits limits) {
        this.type = type;
        this.codec = codec;
        this.matchers = matchers;
        this.unknownProperties = unknownProperties;
        this.limits = limits;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        return read(parser, "");
    }

    /** Reads a new value where Jackson would change the old one. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T old) {
        return read(parser, ANEW);
    }

    private T read(JsonParser parser, String hint) {
        boolean opens =
                parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY;
        int depth = JacksonTokenReader.depth(parser.streamReadContext()) - (opens ? 1 : 0);
        try {
            return codec.read(new Input(new JacksonTokenReader(parser, matchers), unknownProperties, limits));
        } catch (FormatException e) {
            throw DemarcheReadException.of(parser, type, JacksonTokenReader.path(parser, depth), e, hint);
        }
    }

    /** Values never change, and Jackson may report that itself. */
    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }

    /** The format itself contains the type of a value, so default typing adds nothing. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
        return deserialize(parser, context);
    }

    /** Outside the format, {@code null} is null; only raw JSON has a value for it. */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        return type == RawValue.class || type == RawValue.OfNull.class ? RawValue.ofNull() : null;
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
