package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.demarche.wire.UnknownProperties;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.TextCodec;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Reads values with a canonical text, such as resolutions, from the keys of a map. */
final class FormatKeyDeserializers implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1;

    private final UnknownProperties unknownProperties;

    FormatKeyDeserializers(UnknownProperties unknownProperties) {
        this.unknownProperties = unknownProperties;
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass(), unknownProperties);
    }

    private static <T> @Nullable KeyDeserializer find(Class<T> type, UnknownProperties unknownProperties) {
        return Format.codec(type).orElse(null) instanceof TextCodec<T> codec
                ? new Key<>(type, codec, unknownProperties)
                : null;
    }

    private static final class Key<T> extends KeyDeserializer implements Serializable {
        private static final long serialVersionUID = 1;

        private final Class<T> type;
        private final transient TextCodec<T> codec;
        private final UnknownProperties unknownProperties;

        Key(Class<T> type, TextCodec<T> codec, UnknownProperties unknownProperties) {
            this.type = type;
            this.codec = codec;
            this.unknownProperties = unknownProperties;
        }

        /** The codec is the same everywhere. */
        private @Nullable Object readResolve() {
            return find(type, unknownProperties);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            JsonParser parser = context.getParser();
            try {
                return codec.readName(
                        key, JacksonTokenReader.location(parser.currentTokenLocation()), unknownProperties);
            } catch (FormatException e) {
                int depth = JacksonTokenReader.depth(parser.getParsingContext()) - 1;
                throw DemarcheReadException.of(parser, type, JacksonTokenReader.path(parser, depth), e, "");
            }
        }
    }
}
