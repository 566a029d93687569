package io.github.demarche.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.demarche.wire.engine.Format;
import io.github.demarche.wire.engine.FormatException;
import io.github.demarche.wire.engine.TextCodec;
import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Reads what has a canonical text, such as a resolution, from a key of a map. */
final class FormatKeyDeserializers implements KeyDeserializers, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return find(type.getRawClass());
    }

    private static <T> @Nullable KeyDeserializer find(Class<T> type) {
        return Format.codec(type).orElse(null) instanceof TextCodec<T> codec ? new Key<>(type, codec) : null;
    }

    private static final class Key<T> extends KeyDeserializer implements Serializable {
        private static final long serialVersionUID = 1;

        private final Class<T> type;
        private final transient TextCodec<T> codec;

        Key(Class<T> type, TextCodec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        /** The codec is the same everywhere. */
        private @Nullable Object readResolve() {
            return find(type);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            JsonParser parser = context.getParser();
            try {
                return codec.readName(key, JacksonTokenReader.location(parser.currentTokenLocation()));
            } catch (FormatException e) {
                int depth = JacksonTokenReader.depth(parser.getParsingContext()) - 1;
                throw DemarcheReadException.of(parser, type, JacksonTokenReader.path(parser, depth), e, "");
            }
        }
    }
}
