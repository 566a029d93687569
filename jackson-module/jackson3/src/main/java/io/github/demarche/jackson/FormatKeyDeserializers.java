package io.github.demarche.jackson;

import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.TextCodec;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads values with a canonical text, such as resolutions, from the keys of a map. */
final class FormatKeyDeserializers implements KeyDeserializers {
    private final UnknownProperties unknownProperties;

    FormatKeyDeserializers(UnknownProperties unknownProperties) {
        this.unknownProperties = unknownProperties;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type.getRawClass(), unknownProperties);
    }

    private static <T> @Nullable KeyDeserializer find(Class<T> type, UnknownProperties unknownProperties) {
        return Format.codec(type).orElse(null) instanceof TextCodec<T> codec
                ? new Key<>(type, codec, unknownProperties)
                : null;
    }

    private static final class Key<T> extends KeyDeserializer {
        private final Class<T> type;
        private final TextCodec<T> codec;
        private final UnknownProperties unknownProperties;

        Key(Class<T> type, TextCodec<T> codec, UnknownProperties unknownProperties) {
            this.type = type;
            this.codec = codec;
            this.unknownProperties = unknownProperties;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            JsonParser parser = context.getParser();
            try {
                return codec.readName(
                        key, JacksonTokenReader.location(parser.currentTokenLocation()), unknownProperties);
            } catch (FormatException e) {
                int depth = JacksonTokenReader.depth(parser.streamReadContext()) - 1;
                throw DemarcheReadException.of(parser, type, JacksonTokenReader.path(parser, depth), e, "");
            }
        }
    }
}
